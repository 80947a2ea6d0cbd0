package org.classliaison.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.classliaison.app.testing.RealDatabase;
import org.classliaison.app.testing.RealStore;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.flow.Transaction;
import org.classliaison.core.inbox.Arrival;
import org.classliaison.core.inbox.Inbox;
import org.classliaison.core.inbox.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoredInboxTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00.123456Z");
    private static final BotId BOT = new BotId("telegram-1");
    private static final RealDatabase database = RealDatabase.fresh();
    private static final RealStore store = RealStore.on(database, InstantSource.fixed(NOON));

    private final Inbox inbox = store.get(Inbox.class);

    @BeforeEach
    void empty() {
        database.sql().sql("DELETE FROM inbox_update").update();
    }

    @Test
    void acceptsAnUpdateOnceHoweverOftenItComes() {
        inbox.accept(List.of(arrival(7, "first"), arrival(8, "other")));
        inbox.accept(List.of(arrival(7, "again"), arrival(9, "third")));
        assertThat(inbox.waiting(BOT, 10))
                .extracting(waiting -> waiting.arrival().payload())
                .containsExactly("first", "other", "third");
    }

    @Test
    void takesAnUpdateTwiceInOneBatchForOne() {
        inbox.accept(List.of(arrival(7, "a"), arrival(7, "b")));
        assertThat(inbox.countWaiting(BOT)).isEqualTo(1);
    }

    @Test
    void keepsUpdatesOfDifferentBotsApart() {
        BotId other = new BotId("playground");
        inbox.accept(List.of(arrival(7, "a"), new Arrival(other, 7, 1, "b")));
        assertThat(inbox.countWaiting(BOT)).isEqualTo(1);
        assertThat(inbox.countWaiting(other)).isEqualTo(1);
    }

    @Test
    void keepsWhatItAcceptedEvenIfTheCallersTransactionFails() {
        Transaction transaction = store.get(Transaction.class);
        assertThatThrownBy(() -> transaction.run(() -> {
                    inbox.accept(List.of(arrival(7, "a")));
                    throw new IllegalArgumentException("the caller fails");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(inbox.countWaiting(BOT)).isEqualTo(1);
    }

    @Test
    void dropsThePayloadOfWhatIsDone() {
        inbox.accept(List.of(arrival(7, "a private line")));
        inbox.done(List.of(inbox.waiting(BOT, 1).getFirst().id()));
        assertThat(database.sql()
                        .sql("SELECT CONCAT(state, payload) FROM inbox_update")
                        .query(String.class)
                        .single())
                .isEqualTo("HANDLED");
        assertThat(inbox.waiting(BOT, 10)).isEmpty();
    }

    @Test
    void refusesToFinishAnUpdateTwice() {
        inbox.accept(List.of(arrival(7, "a")));
        List<Long> ids = inbox.waiting(BOT, 1).stream().map(Waiting::id).toList();
        inbox.done(ids);
        assertThatThrownBy(() -> inbox.done(ids)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void showsWhatWasSetAsideAndGoesOnWithTheOthers() {
        inbox.accept(List.of(arrival(7, "broken"), arrival(8, "fine")));
        inbox.setAside(inbox.waiting(BOT, 1).getFirst().id(), "no sender, ".repeat(100));
        assertThat(inbox.countSetAside(BOT)).isEqualTo(1);
        assertThat(inbox.setAside(BOT, 5))
                .singleElement()
                .satisfies(aside -> assertThat(aside.reason()).startsWith("no sender"));
        assertThat(inbox.waiting(BOT, 10)).hasSize(1);
    }

    @Test
    void forgetsHandledUpdatesOfThatAgeOnly() {
        inbox.accept(List.of(arrival(7, "a"), arrival(8, "b")));
        inbox.done(List.of(inbox.waiting(BOT, 1).getFirst().id()));
        assertThat(inbox.removeEnded(NOON)).isZero();
        assertThat(inbox.removeEnded(NOON.plusSeconds(1))).isEqualTo(1);
        assertThat(inbox.countWaiting(BOT)).isEqualTo(1);
    }

    @Test
    void whatCouldNotBeHandledIsNotKeptForEver() {
        inbox.accept(List.of(arrival(7, "a private line")));
        inbox.setAside(inbox.waiting(BOT, 1).getFirst().id(), "NullPointerException");
        assertThat(inbox.removeEnded(NOON)).isZero();
        assertThat(inbox.removeEnded(NOON.plusSeconds(1))).isEqualTo(1);
        assertThat(inbox.countSetAside(BOT)).isZero();
    }

    private static Arrival arrival(long updateId, String payload) {
        return new Arrival(BOT, updateId, -100_123, payload);
    }
}
