package org.classliaison.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.classliaison.app.testing.RealDatabase;
import org.classliaison.app.testing.RealStore;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Outgoing;
import org.classliaison.core.outbox.Claimed;
import org.classliaison.core.outbox.Fate;
import org.classliaison.core.outbox.Letter;
import org.classliaison.core.outbox.Letter.Doubt;
import org.classliaison.core.outbox.Letter.Rank;
import org.classliaison.core.outbox.LetterState;
import org.classliaison.core.outbox.Outbox;
import org.classliaison.core.outbox.SendResult;
import org.classliaison.core.outbox.Settle;
import org.classliaison.core.outbox.Settlement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoredOutboxTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00.123456Z");
    private static final Instant SOON = NOW.plusSeconds(20);
    private static final BotId BOT = new BotId("telegram-1");
    private static final Chat GROUP = new Chat(BOT, -100_123L, Chat.Kind.GROUP, 5L);
    private static final RealDatabase database = RealDatabase.fresh();
    private static final RealStore store = RealStore.on(database, InstantSource.fixed(NOW));

    private final Outbox outbox = store.get(Outbox.class);

    @BeforeEach
    void empty() {
        database.sql().sql("DELETE FROM letter").update();
    }

    @Test
    void givesBackALetterAsItWasWritten() {
        Letter letter = post(1, Rank.ANSWER);
        assertThat(claim("a", 10)).containsExactly(new Claimed(letter, 0, false, null));
    }

    @Test
    void carriesFourThousandCharactersOfAnyKind() {
        String text = "👩‍🏫\u200B\u0000\"\\'%_\n".repeat(315) + "长";
        outbox.post(letter(1, new Outgoing.Say(text, List.of(), null), Rank.ANSWER));
        assertThat(claim("a", 1).getFirst().letter().content()).isEqualTo(new Outgoing.Say(text, List.of(), null));
    }

    @Test
    void claimsAnswersBeforeBroadcastsAndOlderBeforeNewer() {
        post(1, Rank.BROADCAST);
        post(3, Rank.ANSWER);
        post(2, Rank.ANSWER);
        assertThat(claim("a", 2)).extracting(one -> one.letter().id()).containsExactly(2L, 3L);
        assertThat(claim("a", 2)).extracting(one -> one.letter().id()).containsExactly(1L);
    }

    @Test
    void leavesLettersWhoseTimeHasNotCome() {
        post(1, Rank.ANSWER);
        claim("a", 1);
        outbox.settle(1, again(SOON));
        assertThat(claim("a", 1)).isEmpty();
        assertThat(outbox.claim(BOT, new Outbox.Claim("a", Outbox.Lot.of(1), SOON, SOON.plusSeconds(20))))
                .hasSize(1);
    }

    @Test
    void countsTheCallsAndRemembersTheDoubt() {
        post(1, Rank.ANSWER);
        Claimed first = claim("a", 1).getFirst();
        outbox.markSending(List.of(1L), "a");
        outbox.settle(1, Settle.after(first, new SendResult.InDoubt("read time-out"), NOW.minusSeconds(10)));
        Claimed second = claim("a", 1).getFirst();
        assertThat(second.attempts()).isEqualTo(1);
        assertThat(second.doubted()).isTrue();
    }

    @Test
    void letsOnlyTheOwnerSend() {
        post(1, Rank.ANSWER);
        claim("a", 1);
        assertThat(outbox.markSending(List.of(1L), "b")).isEmpty();
        assertThat(outbox.markSending(List.of(1L), "a")).containsExactly(1L);
        assertThat(outbox.markSending(List.of(1L), "a")).isEmpty();
    }

    @Test
    void tellsARevisionWhichMessageItIsAbout() {
        post(1, Rank.ANSWER);
        Claimed first = claim("a", 1).getFirst();
        outbox.markSending(List.of(1L), "a");
        outbox.settle(1, Settle.after(first, new SendResult.Sent(77L), NOW));
        outbox.post(letter(2, new Outgoing.TakeBack(1), Rank.ANSWER));
        assertThat(claim("a", 1).getFirst().target()).isEqualTo(new Claimed.Target(LetterState.SENT, 77L));
    }

    @Test
    void makesClaimsThatRanOutReadyAndReportsCallsThatWereCutOff() {
        post(1, Rank.ANSWER);
        post(2, Rank.ANSWER);
        claim("dead", 2);
        outbox.markSending(List.of(2L), "dead");
        assertThat(outbox.orphans(BOT, NOW)).isEmpty();
        assertThat(outbox.orphans(BOT, SOON.plusMillis(1)))
                .extracting(one -> one.letter().id())
                .containsExactly(2L);
        assertThat(outbox.count(BOT, LetterState.READY)).isEqualTo(1);
        assertThat(outbox.markSending(List.of(1L), "dead")).isEmpty();
    }

    @Test
    void writesDownThatALetterWasSentHoweverLateTheNewsIs() {
        post(1, Rank.ANSWER);
        Claimed slow = claim("slow", 1).getFirst();
        outbox.markSending(List.of(1L), "slow");
        outbox.settle(1, again(SOON));
        outbox.settle(1, Settle.after(slow, new SendResult.Sent(5L), NOW));
        outbox.settle(1, again(SOON));
        assertThat(outbox.count(BOT, LetterState.SENT)).isEqualTo(1);
    }

    @Test
    void neverGivesOneLetterToTwoClaimers() throws Exception {
        for (int id = 1; id <= 400; id++) {
            post(id, id % 3 == 0 ? Rank.BROADCAST : Rank.ANSWER);
        }
        List<Long> claimed = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<Callable<List<Long>>> claimers = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                String owner = "owner-" + i;
                claimers.add(() -> claimAll(owner));
            }
            for (Future<List<Long>> one : threads.invokeAll(claimers)) {
                claimed.addAll(one.get());
            }
        }
        assertThat(claimed).hasSize(400).doesNotHaveDuplicates();
    }

    @Test
    void dropsSettledLettersOfThatAgeAndKeepsTheRest() {
        post(1, Rank.ANSWER);
        post(2, Rank.ANSWER);
        outbox.settle(1, Settle.after(claim("a", 1).getFirst(), new SendResult.Sent(5L), NOW));
        assertThat(outbox.removeSettled(NOW.minusSeconds(60))).isZero();
        assertThat(outbox.removeSettled(SOON)).isEqualTo(1);
        assertThat(outbox.count(BOT, LetterState.READY)).isEqualTo(1);
    }

    @Test
    void whatStaysInDoubtIsNotKeptForEver() {
        post(1, Rank.ANSWER);
        claim("a", 1);
        outbox.settle(1, new Settlement(LetterState.IN_DOUBT, null, null, true, "read time-out"));
        assertThat(outbox.removeSettled(NOW.minusSeconds(60))).isZero();
        assertThat(outbox.removeSettled(SOON)).isEqualTo(1);
        assertThat(outbox.count(BOT, LetterState.IN_DOUBT)).isZero();
    }

    @Test
    void marksSeveralAndSaysWhichOnesItHas() {
        post(1, Rank.ANSWER);
        post(2, Rank.ANSWER);
        post(3, Rank.ANSWER);
        claim("a", 2);
        claim("b", 1);
        assertThat(outbox.markSending(List.of(1L, 2L, 3L), "a")).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void settlesSeveralEachWithItsOwnEnd() {
        post(1, Rank.ANSWER);
        post(2, Rank.ANSWER);
        post(3, Rank.ANSWER);
        claim("a", 3);
        outbox.settleAll(Map.of(
                1L, new Settlement(LetterState.SENT, 71L, null, false, null),
                2L, new Settlement(LetterState.SENT, null, null, false, null),
                3L, again(SOON)));
        assertThat(outbox.fates(List.of(1L, 2L, 3L)))
                .extracting(Fate::state, Fate::messageId)
                .containsExactly(
                        tuple(LetterState.SENT, 71L), tuple(LetterState.SENT, null), tuple(LetterState.READY, null));
    }

    @Test
    void settlesAHundredEachWithItsOwnMessage() {
        List<Long> ids = LongStream.rangeClosed(1, 100).boxed().toList();
        ids.forEach(id -> post(id, Rank.ANSWER));
        claim("a", 100);
        outbox.settleAll(ids.stream()
                .collect(Collectors.toMap(
                        id -> id, id -> new Settlement(LetterState.SENT, 1_000 + id, null, false, null))));
        assertThat(outbox.fates(ids))
                .extracting(Fate::messageId)
                .containsExactlyElementsOf(ids.stream().map(id -> 1_000 + id).toList());
    }

    @Test
    void leavesBroadcastsWhereOnlyAnswersAreAskedFor() {
        post(1, Rank.BROADCAST);
        post(2, Rank.ANSWER);
        assertThat(outbox.claim(BOT, new Outbox.Claim("a", new Outbox.Lot(10, Rank.ANSWER), NOW, SOON)))
                .extracting(one -> one.letter().id())
                .containsExactly(2L);
    }

    @Test
    void tellsWhatHasBecomeOfTheLettersAskedFor() {
        post(1, Rank.BROADCAST);
        post(2, Rank.BROADCAST);
        post(3, Rank.BROADCAST);
        Claimed first = claim("a", 1).getFirst();
        outbox.settle(1, Settle.after(first, new SendResult.Sent(77L), NOW));
        claim("a", 1);
        outbox.settle(2, new Settlement(LetterState.READY, null, SOON, true, "read time-out"));
        assertThat(outbox.fates(List.of(2L, 1L, 99L)))
                .containsExactly(
                        new Fate(1, LetterState.SENT, 77L, NOW.minusSeconds(60), false, null),
                        new Fate(2, LetterState.READY, null, SOON, true, "read time-out"));
        assertThat(outbox.fates(List.of())).isEmpty();
    }

    private List<Long> claimAll(String owner) {
        List<Long> ids = new ArrayList<>();
        for (List<Claimed> some = claim(owner, 7); !some.isEmpty(); some = claim(owner, 7)) {
            some.forEach(one -> ids.add(one.letter().id()));
        }
        return ids;
    }

    private List<Claimed> claim(String owner, int most) {
        return outbox.claim(BOT, new Outbox.Claim(owner, Outbox.Lot.of(most), NOW, SOON));
    }

    private Letter post(long id, Rank rank) {
        Letter letter = letter(id, new Outgoing.Say("你好 👩‍🏫", List.of(), 12L), rank);
        outbox.post(letter);
        return letter;
    }

    private static Letter letter(long id, Outgoing content, Rank rank) {
        return new Letter(id, GROUP, content, new Letter.Terms(Doubt.REPEAT_ONCE, rank), NOW.minusSeconds(60));
    }

    private static Settlement again(Instant readyAt) {
        return new Settlement(LetterState.READY, null, readyAt, false, "429 ".repeat(300));
    }
}
