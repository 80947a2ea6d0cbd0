package org.classliaison.core.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.outbox.Letter.Doubt;
import org.classliaison.core.outbox.Letter.Rank;
import org.classliaison.core.outbox.LetterState;
import org.classliaison.core.outbox.Outbox;
import org.classliaison.core.outbox.SendResult.Hold;
import org.classliaison.core.outbox.SendResult.NotNow;
import org.classliaison.core.testing.Town;
import org.junit.jupiter.api.Test;

/** Senders that die, hang, lose their claim or find no database. */
class DeadSenderTest {
    private static final BotId BOT = Town.BOT;
    private static final Chat GROUP = Chat.group(BOT, -1);
    private static final Chat OTHER_GROUP = Chat.group(BOT, -2);

    private final PostOffice office = new PostOffice();

    @Test
    void makesNoCallForALetterWhoseClaimWasLost() {
        office.script.answers.add(new NotNow(Duration.ofSeconds(5), Hold.BOT, "429"));
        office.post(GROUP, "one");
        office.sendAll();
        long letter = office.post(OTHER_GROUP, "two");
        office.sendAll();
        // A second process, whose clock is ahead of ours.
        office.outbox.orphans(BOT, office.clock.instant().plusSeconds(30));
        office.outbox.claim(
                BOT,
                new Outbox.Claim(
                        "second",
                        Outbox.Lot.of(1),
                        office.clock.instant(),
                        office.clock.instant().plusSeconds(60)));

        office.clock.pass(Duration.ofSeconds(4));
        office.sendAll();
        office.clock.pass(Duration.ofSeconds(1));
        office.sendAll();

        assertThat(office.script.texts).containsExactly("one", "one");
        assertThat(office.outbox.row(letter).owner()).isEqualTo("second");
    }

    @Test
    void twoSendersNeverShareALetter() {
        SendLetters second = office.sender("second");
        for (int i = 1; i <= 6; i++) {
            office.post(Chat.privately(BOT, i), "to " + i);
        }

        office.round();
        second.round();
        office.runCalls();

        assertThat(office.script.texts).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void repeatsOnceWhatADeadSenderLeftBehindDuringACall() {
        long letter = office.post(GROUP, "one");
        office.claimAndDie(letter, "dead");
        office.clock.pass(Duration.ofSeconds(21));

        office.sendAll();
        office.clock.pass(Duration.ofSeconds(2));
        office.sendAll();

        assertThat(office.script.texts).containsExactly("one");
        assertThat(office.outbox.row(letter).state()).isEqualTo(LetterState.SENT);
    }

    @Test
    void asksAPersonAboutABroadcastThatADeadSenderLeftBehind() {
        long letter = office.post(GROUP, "notice", Doubt.ASK, Rank.BROADCAST);
        office.claimAndDie(letter, "dead");
        office.clock.pass(Duration.ofSeconds(21));

        office.sendAll();

        assertThat(office.script.texts).isEmpty();
        assertThat(office.outbox.row(letter).state()).isEqualTo(LetterState.IN_DOUBT);
    }

    @Test
    void aCallThatOutlastsItsClaimIsNotTakenForAnOrphan() {
        long letter = office.post(GROUP, "a long upload");
        office.round();
        office.script.during = () -> {
            office.clock.pass(Duration.ofSeconds(30));
            office.round();
        };

        office.runCalls();

        assertThat(office.outbox.row(letter).state()).isEqualTo(LetterState.SENT);
        office.clock.pass(Duration.ofSeconds(30));
        office.sendAll();
        assertThat(office.script.texts).containsExactly("a long upload");
    }

    @Test
    void lettersThatWaitedInHandTooLongAreClaimedAnew() {
        office.script.answers.add(new NotNow(Duration.ofSeconds(30), Hold.BOT, "429"));
        office.post(GROUP, "one");
        office.sendAll();
        office.post(OTHER_GROUP, "two");
        office.sendAll();

        for (int second = 0; second < 60; second++) {
            office.clock.pass(Duration.ofSeconds(1));
            office.sendAll();
        }

        assertThat(office.script.texts).containsExactly("one", "one", "two");
    }

    @Test
    void anEndThatCannotBeWrittenDownIsFoundAgainWhenTheDatabaseIsBack() {
        long letter = office.post(GROUP, "one");
        office.round();
        office.script.during = office.tables::goDown;
        office.runCalls();
        office.tables.comeUp();
        assertThat(office.outbox.row(letter).state()).isEqualTo(LetterState.SENDING);

        office.clock.pass(Duration.ofSeconds(30));
        office.sendAll();
        office.clock.pass(Duration.ofSeconds(30));
        office.sendAll();

        assertThat(office.script.texts).containsExactly("one", "one");
        assertThat(office.outbox.row(letter).state()).isEqualTo(LetterState.SENT);
    }
}
