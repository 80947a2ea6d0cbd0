package org.classliaison.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.classliaison.app.testing.RealDatabase;
import org.classliaison.app.testing.RealStore;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.flow.Transaction;
import org.classliaison.core.notices.Copies;
import org.classliaison.core.notices.Copies.Stirred;
import org.classliaison.core.notices.Copy;
import org.classliaison.core.notices.Receipts;
import org.classliaison.core.notices.Receipts.Count;
import org.classliaison.core.notices.Receipts.Leaving;
import org.classliaison.core.notices.Receipts.Mark;
import org.classliaison.core.notices.Receipts.SigningUp;
import org.classliaison.core.people.ChatMoves;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Persons;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Copies, receipts and sign-ups on the real database. */
class StoredReceiptsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00.654321Z");
    private static final BotId BOT = new BotId("telegram-1");
    private static final RealDatabase database = RealDatabase.fresh();
    private static final RealStore store = RealStore.on(database, InstantSource.fixed(NOW));

    private final Receipts receipts = store.get(Receipts.class);
    private final Copies copies = store.get(Copies.class);
    private final Transaction transaction = store.get(Transaction.class);

    @BeforeEach
    void empty() {
        for (String table : List.of("notice_copy", "notice_receipt", "notice_sign_up", "notice_places", "person")) {
            database.sql().sql("DELETE FROM " + table).update();
        }
    }

    @Test
    void aSecondPressIsNoSecondReceipt() {
        assertThat(receipts.acknowledge(mark(1))).isTrue();
        assertThat(receipts.acknowledge(mark(1))).isFalse();
        receipts.acknowledge(mark(2));
        receipts.signUp(mark(3), 0);
        assertThat(receipts.counts(7)).containsExactly(new Count(5, 2, 1));
        assertThat(receipts.acknowledgedIn(7, 5)).containsExactly(1L, 2L);
        assertThat(receipts.signedUpIn(7, 5)).containsExactly(3L);
    }

    @Test
    void thirtyWhoPressAtTheSameMomentTakeExactlyTenPlaces() throws Exception {
        List<SigningUp> ends = atOnce(LongStream.rangeClosed(1, 30)
                .mapToObj(person -> (Callable<SigningUp>) () -> signUp(person, 10))
                .toList());

        assertThat(ends).filteredOn(end -> end == SigningUp.SIGNED_UP).hasSize(10);
        assertThat(ends).filteredOn(end -> end == SigningUp.FULL).hasSize(20);
        assertThat(receipts.signedUp(7)).isEqualTo(10);
    }

    @Test
    void aPlaceIsGivenBackOnASecondPressWithinTheTimeOnly() {
        receipts.signUp(mark(1), 1);
        assertThat(receipts.signUp(mark(1), 1)).isEqualTo(SigningUp.ALREADY);
        assertThat(receipts.leave(mark(1), NOW.minusSeconds(60))).isEqualTo(Leaving.ASKED);
        assertThat(receipts.leave(mark(1), NOW.plusSeconds(1))).isEqualTo(Leaving.ASKED);
        assertThat(receipts.leave(mark(1), NOW.minusSeconds(60))).isEqualTo(Leaving.LEFT);
        assertThat(receipts.signUp(mark(2), 1)).isEqualTo(SigningUp.SIGNED_UP);
    }

    @Test
    void whoeverIsErasedLeavesTheirPlaceToOthers() {
        receipts.acknowledge(mark(1));
        receipts.signUp(mark(1), 1);
        assertThat(receipts.countOf(1)).isEqualTo(2);
        receipts.forget(1);
        assertThat(receipts.countOf(1)).isZero();
        assertThat(receipts.signUp(mark(2), 1)).isEqualTo(SigningUp.SIGNED_UP);
    }

    @Test
    void knowsOfAClassWhoHasPressedThereAndNobodyElse() {
        Persons persons = store.get(Persons.class);
        Person one = persons.findOrAdd(BOT, 11);
        Person other = persons.findOrAdd(BOT, 12);
        persons.findOrAdd(BOT, 13);
        receipts.acknowledge(mark(one.id()));
        receipts.signUp(new Mark(8, 5, other.id(), NOW), 0);
        assertThat(receipts.knownIn(5)).containsExactlyInAnyOrder(one, other);
        assertThat(receipts.knownIn(6)).isEmpty();
    }

    @Test
    void aCopyIsStirredUntilItShowsItsNumbers() {
        Copy copy = copy(5, -1001);
        copies.put(copy);
        copies.put(copy(6, -1002));
        copies.stir(7, 5);
        copies.stir(7, 5);
        assertThat(copies.stirred(BOT, NOW, 10)).isEmpty();
        assertThat(copies.stirred(BOT, NOW.plusMillis(1), 10)).containsExactly(new Stirred(7, 5));
        Copy shown = copy.showing(new Copy.Shown(3, 1, NOW, null));
        copies.calm(shown);
        assertThat(copies.lock(7, 5)).contains(shown);
        assertThat(copies.stirred(BOT, NOW.plusMillis(1), 10)).isEmpty();
        copies.stir(7, 0);
        assertThat(copies.stirred(BOT, NOW.plusMillis(1), 10)).hasSize(2);
    }

    @Test
    void aCopyMovesWithItsGroup() {
        copies.put(copy(5, -1001));
        transaction.run(() -> store.get(ChatMoves.class).move(BOT, -1001, -1009));
        assertThat(copies.in(7, 5)).contains(copy(5, -1009));
    }

    private SigningUp signUp(long personId, int places) {
        SigningUp[] end = new SigningUp[1];
        transaction.run(() -> end[0] = receipts.signUp(mark(personId), places));
        return end[0];
    }

    private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<T> ends = new ArrayList<>();
            for (Future<T> end : threads.invokeAll(work)) {
                ends.add(end.get());
            }
            return ends;
        }
    }

    @Test
    void saysWhatIsDueToEachCopyUntilItIsDone() {
        copies.put(copy(5, -1001));
        copies.put(copy(6, -1002));
        assertThat(copies.unfinished(BOT, 10)).isEmpty();
        copies.mark(7, Copy.Change.AMEND);
        copies.mark(7, Copy.Change.STRIKE);
        assertThat(copies.unfinished(BOT, 10)).containsExactly(7L);
        Copy first = copies.marked(7, 1).getFirst();
        assertThat(first.classId()).isEqualTo(5);
        assertThat(first.due()).isEqualTo(Copy.Change.STRIKE);
        copies.put(first.changedBy(List.of(1L, 2L), List.of(9L)));
        assertThat(copies.in(7, 5).orElseThrow().letters().changes()).containsExactly(9L);
        assertThat(copies.marked(7, 10)).extracting(Copy::classId).containsExactly(6L);
    }

    private static Mark mark(long personId) {
        return new Mark(7, 5, personId, NOW);
    }

    private static Copy copy(long classId, long chatId) {
        return new Copy(
                7,
                classId,
                Chat.group(BOT, chatId),
                new Copy.Letters(List.of(1L, 2L), List.of(), null),
                new Copy.Tokens("abc", null),
                new Copy.Shown(0, 0, NOW, null),
                null);
    }
}
