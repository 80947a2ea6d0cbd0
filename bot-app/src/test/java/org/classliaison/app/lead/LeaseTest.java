package org.classliaison.app.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.classliaison.app.testing.AtOnce;
import org.classliaison.app.testing.RealDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeaseTest {

    private static final RealDatabase database = RealDatabase.fresh();

    private final Lease lease = new Lease(database.dataSource(), Duration.ofSeconds(15));

    @BeforeEach
    void empty() {
        database.sql().sql("DELETE FROM lease").update();
    }

    @Test
    void isHeldByOneOfManyWhoTryAtOnce() throws Exception {
        List<Boolean> first = AtOnce.run(8, i -> lease.tryHold("bot", "instance-" + i));
        assertThat(first).containsOnlyOnce(true);
        runOut();
        List<Boolean> second = AtOnce.run(8, i -> lease.tryHold("bot", "successor-" + i));
        assertThat(second).containsOnlyOnce(true);
    }

    @Test
    void isTheHoldersUntilItRunsOut() {
        assertThat(lease.tryHold("bot", "a")).isTrue();
        assertThat(lease.tryHold("bot", "a")).isTrue();
        assertThat(lease.tryHold("bot", "b")).isFalse();
        assertThat(lease.renew("bot", "b")).isFalse();
        assertThat(lease.renew("bot", "a")).isTrue();
        runOut();
        assertThat(lease.renew("bot", "a")).isFalse();
        assertThat(lease.tryHold("bot", "b")).isTrue();
    }

    @Test
    void isFreeAtOnceWhenItsHolderGivesItBack() {
        lease.tryHold("bot", "a");
        lease.release("bot", "b");
        assertThat(lease.tryHold("bot", "b")).isFalse();
        lease.release("bot", "a");
        assertThat(lease.tryHold("bot", "b")).isTrue();
    }

    @Test
    void runsOnTheTimeOfTheDatabase() {
        lease.tryHold("bot", "a");
        assertThat(database.sql()
                        .sql("SELECT TIMESTAMPDIFF(SECOND, UTC_TIMESTAMP(6), held_until) FROM lease")
                        .query(Integer.class)
                        .single())
                .isBetween(13, 15);
    }

    @Test
    void isOneForEachName() {
        assertThat(lease.tryHold("bot", "a")).isTrue();
        assertThat(lease.tryHold("other", "b")).isTrue();
    }

    private static void runOut() {
        database.sql().sql("UPDATE lease SET held_until = UTC_TIMESTAMP(6)").update();
    }
}
