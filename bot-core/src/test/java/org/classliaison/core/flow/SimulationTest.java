package org.classliaison.core.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.classliaison.core.flow.WatchedOutbox.Departure;
import org.classliaison.core.outbox.Letter;
import org.classliaison.core.outbox.Letter.Doubt;
import org.classliaison.core.outbox.LetterState;
import org.classliaison.core.testing.FakeOutbox;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand courses of events with a platform that fails, hangs and lies. {@code -Dsimulation.seed=N} runs one of
 * them again, {@code -Dsimulation.seeds=N} so many from a seed of the day.
 */
@Tag("once")
class SimulationTest {

    @Test
    void whateverHappensNoLetterIsLostDoubledSilentlyOrSentTooFast() {
        Long one = Long.getLong("simulation.seed");
        long first = one == null ? System.currentTimeMillis() : one;
        int seeds = one == null ? Integer.getInteger("simulation.seeds", 10_000) : 1;
        System.out.println("SimulationTest: " + seeds + " seeds from " + first);
        LongStream.range(first, first + seeds).parallel().forEach(SimulationTest::check);
    }

    private static void check(long seed) {
        Simulation simulation = new Simulation(seed);
        try {
            simulation.run();
            Set<Long> arrived = Set.copyOf(simulation.firstArrivals());
            simulation.rows.all().forEach(row -> hasAnEnd(row, arrived));
            doublesAreFewAndMarked(simulation);
            keepsOrder(simulation);
            keepsPace(simulation.outbox.departures);
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("Seed " + seed + " (run it again with -Dsimulation.seed=" + seed + ")", e);
        }
    }

    private static void hasAnEnd(FakeOutbox.Row row, Set<Long> arrived) {
        long id = row.letter().id();
        assertThat(row.state())
                .as("letter %d, %s", id, row.note())
                .isIn(LetterState.SENT, LetterState.DEAD, LetterState.IN_DOUBT);
        if (row.state() == LetterState.SENT) {
            assertThat(arrived).as("letters that arrived").contains(id);
        } else {
            assertThat(row.note()).as("reason of letter %d", id).isNotNull();
        }
    }

    private static void doublesAreFewAndMarked(Simulation simulation) {
        Map<Long, Integer> times = new HashMap<>();
        simulation.courier.deliveries.forEach(delivery -> {
            Letter letter = delivery.claimed().letter();
            int time = times.merge(letter.id(), 1, Integer::sum);
            if (time > 1) {
                assertThat(letter.terms().doubt()).as("letter %d", letter.id()).isEqualTo(Doubt.REPEAT_ONCE);
                assertThat(time).as("arrivals of letter %d", letter.id()).isEqualTo(2);
                assertThat(simulation.rows.row(letter.id()).doubted())
                        .as("letter %d is marked", letter.id())
                        .isTrue();
            }
        });
    }

    /** While one process sends. After a crash, what was under way may arrive behind later letters. */
    private static void keepsOrder(Simulation simulation) {
        if (simulation.withCrashes) {
            return;
        }
        Map<String, Long> last = new HashMap<>();
        for (long id : simulation.firstArrivals()) {
            Letter letter = simulation.rows.row(id).letter();
            String lane = letter.chat().id() + " " + letter.terms().rank();
            Long before = last.put(lane, id);
            assertThat(before == null || before < id)
                    .as("letter %d after %s in %s", id, before, lane)
                    .isTrue();
        }
    }

    private static void keepsPace(List<Departure> departures) {
        Map<String, List<Instant>> lanes = new HashMap<>();
        departures.forEach(departure -> {
            lanes.computeIfAbsent(departure.owner(), any -> new ArrayList<>()).add(departure.at());
            lanes.computeIfAbsent(departure.owner() + departure.letter().chat().id(), any -> new ArrayList<>())
                    .add(departure.at());
        });
        lanes.forEach((lane, times) -> {
            boolean ofBot = lane.matches("term-\\d+");
            assertThat(most(times, Duration.ofSeconds(1))).as(lane).isLessThanOrEqualTo(ofBot ? 29 : 3);
            if (!ofBot) {
                assertThat(most(times, Duration.ofMinutes(1))).as(lane).isLessThanOrEqualTo(20);
            }
        });
    }

    private static int most(List<Instant> times, Duration window) {
        int most = 0;
        int from = 0;
        for (int to = 0; to < times.size(); to++) {
            while (!times.get(from).plus(window).isAfter(times.get(to))) {
                from++;
            }
            most = Math.max(most, to - from + 1);
        }
        return most;
    }
}
