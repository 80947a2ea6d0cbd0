package org.classliaison.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.classliaison.app.testing.RealDatabase;
import org.classliaison.app.testing.RealStore;
import org.classliaison.core.flow.Transaction;
import org.classliaison.core.people.Settings;
import org.junit.jupiter.api.Test;

class StoredTransactionTest {

    private static final RealStore store = RealStore.on(RealDatabase.fresh(), InstantSource.fixed(Instant.EPOCH));

    private final Transaction transaction = store.get(Transaction.class);
    private final Settings settings = store.get(Settings.class);
    private final List<String> done = new ArrayList<>();

    @Test
    void whatWaitsForTheCommitSeesItDone() {
        transaction.run(() -> {
            settings.put("a", "1");
            transaction.afterCommit(() -> done.add(settings.get("a").orElse("nothing")));
            transaction.run(() -> transaction.afterCommit(() -> done.add("inner")));
            assertThat(done).isEmpty();
        });

        assertThat(done).containsExactly("1", "inner");
    }

    @Test
    void aRollBackLetsNothingFollow() {
        assertThatThrownBy(() -> transaction.run(() -> {
                    settings.put("b", "1");
                    transaction.afterCommit(() -> done.add("never"));
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        transaction.run(() -> {});

        assertThat(done).isEmpty();
        assertThat(settings.get("b")).isEmpty();
    }

    @Test
    void whatFailsAfterTheCommitIsNoFailureOfTheTransaction() {
        transaction.run(() -> {
            transaction.afterCommit(() -> {
                throw new IllegalStateException("the library is on fire");
            });
            transaction.afterCommit(() -> done.add("the next one"));
        });

        assertThat(done).containsExactly("the next one");
    }

    @Test
    void withoutATransactionItRunsAtOnce() {
        transaction.afterCommit(() -> done.add("now"));

        assertThat(done).containsExactly("now");
    }
}
