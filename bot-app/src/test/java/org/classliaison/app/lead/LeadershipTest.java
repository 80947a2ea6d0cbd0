package org.classliaison.app.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.classliaison.app.database.DatabaseConfiguration;
import org.classliaison.app.testing.RealDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeadershipTest {

    private static final Duration LENGTH = Duration.ofMillis(600);
    private static final RealDatabase database = RealDatabase.fresh();

    private final Lease lease = new Lease(database.dataSource(), LENGTH);
    private final Heard one = new Heard();
    private final Heard two = new Heard();

    private final List<Leadership> started = new ArrayList<>();

    @AfterEach
    void stop() {
        started.forEach(Leadership::stop);
    }

    @BeforeEach
    void empty() {
        database.sql().sql("DELETE FROM lease").update();
    }

    @Test
    void passesToTheNextWhenTheLeaderStops() throws Exception {
        Leadership first = start(lease, "a", one);
        one.waitFor("gained");
        Leadership second = start(lease, "b", two);
        Thread.sleep(LENGTH.multipliedBy(2).toMillis());
        assertThat(first.isLeader()).isTrue();
        assertThat(second.isLeader()).isFalse();
        first.stop();
        two.waitFor("gained");
        assertThat(one.words).containsExactly("gained", "lost");
        assertThat(first.isLeader()).isFalse();
    }

    @Test
    void isLostWhenSomebodyElseHasTheLease() throws Exception {
        Leadership first = start(lease, "a", one);
        one.waitFor("gained");
        database.sql()
                .sql("UPDATE lease SET owner = 'b', held_until = UTC_TIMESTAMP(6) + INTERVAL 1 HOUR")
                .update();
        one.waitFor("gained", "lost");
        assertThat(first.isLeader()).isFalse();
    }

    @Test
    void isLostWhenTheDatabaseIsAwayForLong() throws Exception {
        HikariDataSource pool = DatabaseConfiguration.pool(database.address());
        Leadership first = start(new Lease(pool, LENGTH), "a", one);
        one.waitFor("gained");
        pool.close();
        one.waitFor("gained", "lost");
        assertThat(first.isLeader()).isFalse();
    }

    @Test
    void comesBackAfterAListenerFailed() throws Exception {
        Leadership.Listener failing = new Leadership.Listener() {
            @Override
            public void gained() {
                one.gained();
                throw new IllegalStateException("the listener fails on purpose");
            }

            @Override
            public void lost() {
                one.lost();
            }
        };
        Leadership first = start(lease, "a", failing);
        one.waitFor("gained");
        Thread.sleep(LENGTH.multipliedBy(2).toMillis());
        assertThat(first.isLeader()).isTrue();
    }

    private Leadership start(Lease on, String owner, Leadership.Listener listener) {
        Leadership leadership = new Leadership(on, "bot", owner, listener);
        started.add(leadership);
        leadership.start();
        return leadership;
    }

    /** What a listener was told. */
    private static final class Heard implements Leadership.Listener {
        final List<String> words = new CopyOnWriteArrayList<>();

        @Override
        public void gained() {
            words.add("gained");
        }

        @Override
        public void lost() {
            words.add("lost");
        }

        void waitFor(String... expected) throws InterruptedException {
            long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
            while (!words.equals(List.of(expected)) && System.nanoTime() < end) {
                Thread.sleep(5);
            }
            assertThat(words).containsExactly(expected);
        }
    }
}
