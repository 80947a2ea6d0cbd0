package org.classliaison.core.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.classliaison.core.outbox.Claimed;
import org.classliaison.core.outbox.Settlement;

/**
 * Letters that went back to the outbox and are to come again: until then no later one of their chat may overtake them.
 * Known to this process only; after a crash a letter that was under way may arrive behind a later one.
 */
final class PutOff {

    /** Who has not come back by then has met another end: a person has decided, or the group has moved. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Map<Long, List<Absent>> byLane = new HashMap<>();
    private final Lanes lanes;

    private record Absent(Claimed claimed, Instant back) {}

    PutOff(Lanes lanes) {
        this.lanes = lanes;
    }

    void note(Claimed claimed, Settlement settlement) {
        Instant back = settlement.readyAt();
        if (back != null) {
            note(claimed, back);
        }
    }

    /** Each of a chat is waited for: they need not come back together. */
    synchronized void note(Claimed claimed, Instant back) {
        cameBack(claimed);
        byLane.computeIfAbsent(lanes.of(claimed), any -> new ArrayList<>()).add(new Absent(claimed, back));
    }

    synchronized void cameBack(Claimed claimed) {
        byLane.computeIfPresent(lanes.of(claimed), (lane, absents) -> {
            absents.removeIf(absent -> isSame(absent.claimed, claimed));
            return absents.isEmpty() ? null : absents;
        });
    }

    synchronized boolean isBefore(Claimed claimed) {
        return byLane.getOrDefault(lanes.of(claimed), List.of()).stream()
                .anyMatch(absent -> Hand.ANSWERS_FIRST.compare(absent.claimed, claimed) < 0);
    }

    /** Whether one of them has to be looked for now, however many others are at hand. */
    synchronized boolean isDue(Instant now) {
        byLane.values().removeIf(absents -> {
            absents.removeIf(absent -> absent.back.plus(PATIENCE).isBefore(now));
            return absents.isEmpty();
        });
        return absents().anyMatch(absent -> !absent.back.isAfter(now));
    }

    synchronized Optional<Instant> nextAfter(Instant now) {
        return absents().map(Absent::back).filter(back -> back.isAfter(now)).min(Comparator.naturalOrder());
    }

    synchronized void clear() {
        byLane.clear();
    }

    private Stream<Absent> absents() {
        return byLane.values().stream().flatMap(List::stream);
    }

    private static boolean isSame(Claimed one, Claimed other) {
        return one.letter().id() == other.letter().id();
    }
}
