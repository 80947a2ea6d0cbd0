package org.classliaison.core.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Outgoing;
import org.classliaison.core.outbox.Letter.Doubt;
import org.classliaison.core.outbox.Letter.Rank;
import org.classliaison.core.outbox.Letter.Terms;
import org.classliaison.core.outbox.SendResult.Hold;
import org.classliaison.core.outbox.SendResult.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class SettleTest {
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final SendResult DOUBT = new SendResult.InDoubt("read timed out");

    @ParameterizedTest
    @EnumSource(Doubt.class)
    void aDeliveredLetterIsSentWhateverItsPolicy(Doubt policy) {
        Settlement end = Settle.after(letter(policy, 0, false), new SendResult.Sent(7L), NOW);

        assertThat(end.state()).isEqualTo(LetterState.SENT);
        assertThat(end.messageId()).isEqualTo(7L);
    }

    @ParameterizedTest
    @EnumSource(value = Reason.class, mode = Mode.EXCLUDE, names = "WRONG_TOKEN")
    void aRefusedLetterIsDead(Reason reason) {
        Settlement end = Settle.after(letter(Doubt.REPEAT_ONCE, 0, false), refused(reason), NOW);

        assertThat(end.state()).isEqualTo(LetterState.DEAD);
        assertThat(end.note()).contains(reason.name());
    }

    @Test
    void aWrongTokenCostsNoLetterAndHoldsTheBot() {
        Settlement end = Settle.after(letter(Doubt.REPEAT_ONCE, 0, false), refused(Reason.WRONG_TOKEN), NOW);

        assertThat(end.state()).isEqualTo(LetterState.READY);
        assertThat(end.readyAt()).isEqualTo(NOW.plus(Settle.keepStill(refused(Reason.WRONG_TOKEN))));
        assertThat(Settle.keepStill(refused(Reason.DECLINED))).isZero();
    }

    @Test
    void repeatsAnInDoubtLetterOnce() {
        Settlement first = Settle.after(letter(Doubt.REPEAT_ONCE, 0, false), DOUBT, NOW);
        Settlement second = Settle.after(letter(Doubt.REPEAT_ONCE, 1, true), DOUBT, NOW);

        assertThat(first.state()).isEqualTo(LetterState.READY);
        assertThat(first.doubted()).isTrue();
        assertThat(second.state()).isEqualTo(LetterState.IN_DOUBT);
    }

    @Test
    void remembersADoubtOverALaterWait() {
        Settlement end = Settle.after(letter(Doubt.REPEAT_ONCE, 1, true), notNow(Hold.BOT, 3), NOW);

        assertThat(end.state()).isEqualTo(LetterState.READY);
        assertThat(end.doubted()).isTrue();
    }

    @Test
    void asksAPersonOrLetsGoWhereTheAuthorWantsThat() {
        assertThat(Settle.after(letter(Doubt.ASK, 0, false), DOUBT, NOW).state())
                .isEqualTo(LetterState.IN_DOUBT);
        assertThat(Settle.after(letter(Doubt.DROP, 0, false), DOUBT, NOW).state())
                .isEqualTo(LetterState.DEAD);
    }

    @Test
    void treatsTheLetterOfADeadSenderAsInDoubt() {
        assertThat(Settle.orphaned(letter(Doubt.REPEAT_ONCE, 1, false), NOW).state())
                .isEqualTo(LetterState.READY);
        assertThat(Settle.orphaned(letter(Doubt.REPEAT_ONCE, 2, true), NOW).state())
                .isEqualTo(LetterState.IN_DOUBT);
        assertThat(Settle.orphaned(letter(Doubt.ASK, 1, false), NOW).state()).isEqualTo(LetterState.IN_DOUBT);
        assertThat(Settle.orphaned(letter(Doubt.DROP, 1, false), NOW).state()).isEqualTo(LetterState.DEAD);
    }

    @Test
    void waitsAsLongAsThePlatformAsksAndGivesUpInTheEnd() {
        Settlement first = Settle.after(letter(Doubt.REPEAT_ONCE, 0, false), notNow(Hold.CHAT, 17), NOW);
        Instant late = NOW.plus(Settle.LONGEST_WAIT).plusSeconds(1);
        Settlement last =
                Settle.after(letter(Doubt.REPEAT_ONCE, Settle.MOST_ATTEMPTS - 1, false), notNow(Hold.CHAT, 17), late);

        assertThat(first.readyAt()).isEqualTo(NOW.plusSeconds(17));
        assertThat(last.state()).isEqualTo(LetterState.DEAD);
    }

    @Test
    void keepsALetterThroughAnOutageOfHours() {
        Instant later = NOW.plus(Duration.ofHours(5));
        Settlement end = Settle.after(letter(Doubt.REPEAT_ONCE, 900, false), notNow(Hold.BOT, 20), later);

        assertThat(end.state()).isEqualTo(LetterState.READY);
        assertThat(end.readyAt()).isEqualTo(later.plusSeconds(20));
    }

    @Test
    void dropsAFleetingWordThatWouldComeTooLate() {
        assertThat(Settle.after(letter(Doubt.DROP, 0, false), notNow(Hold.BOT, 5), NOW)
                        .state())
                .isEqualTo(LetterState.READY);
        assertThat(Settle.after(letter(Doubt.DROP, 0, false), notNow(Hold.BOT, 60), NOW)
                        .state())
                .isEqualTo(LetterState.DEAD);
    }

    @Test
    void sendsALetterToAMovedGroupAgainAtOnce() {
        Settlement end = Settle.after(letter(Doubt.REPEAT_ONCE, 0, false), new SendResult.Moved(-5), NOW);

        assertThat(end.state()).isEqualTo(LetterState.READY);
        assertThat(end.readyAt()).isEqualTo(NOW);
    }

    @Test
    void anEditWaitsForItsMessageAndDiesWithIt() {
        assertThat(before(LetterState.SENT, 9L)).isNull();
        assertThat(before(LetterState.READY, null)).isEqualTo(LetterState.READY);
        assertThat(before(LetterState.SENDING, null)).isEqualTo(LetterState.READY);
        assertThat(before(LetterState.DEAD, null)).isEqualTo(LetterState.DEAD);
        assertThat(before(LetterState.IN_DOUBT, null)).isEqualTo(LetterState.DEAD);
        assertThat(Settle.before(edit(null), NOW).orElseThrow().state()).isEqualTo(LetterState.DEAD);
    }

    private static @Nullable LetterState before(LetterState state, @Nullable Long messageId) {
        return Settle.before(edit(new Claimed.Target(state, messageId)), NOW)
                .map(Settlement::state)
                .orElse(null);
    }

    private static Claimed edit(Claimed.@Nullable Target target) {
        return new Claimed(letter(new Outgoing.Revise(1, "new", List.of()), Doubt.REPEAT_ONCE), 0, false, target);
    }

    private static Claimed letter(Doubt policy, int attempts, boolean doubted) {
        return new Claimed(letter(new Outgoing.Say("hello", List.of(), null), policy), attempts, doubted, null);
    }

    private static Letter letter(Outgoing content, Doubt policy) {
        Chat chat = Chat.group(new BotId("test"), -1);
        return new Letter(2, chat, content, new Terms(policy, Rank.ANSWER), NOW);
    }

    private static SendResult notNow(Hold hold, int seconds) {
        return new SendResult.NotNow(Duration.ofSeconds(seconds), hold, "429");
    }

    private static SendResult refused(Reason reason) {
        return new SendResult.Refused(reason, "said the platform");
    }
}
