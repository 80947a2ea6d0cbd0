package org.classliaison.core.act.notice;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.classliaison.core.notices.Copy;
import org.classliaison.core.outbox.Fate;
import org.classliaison.core.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/** What became of a notice in each group, read off its letters. */
final class Deliveries {

    private static final int AT_ONCE = 1000;

    private final Map<Long, Fate> fates;

    /** The order is that of a member's concern: what one of a copy's letters is, the copy is, the worst first. */
    enum Way {
        REFUSED,
        IN_DOUBT,
        WAITING,
        SENT
    }

    /**
     * @param at when it is expected, with WAITING; null otherwise
     * @param note the platform's reason; null for none
     * @param unpinned why it was not pinned; null where it was, or was not to be
     */
    record Delivery(
            Copy copy,
            Way way,
            @Nullable Instant at,
            @Nullable String note,
            @Nullable String unpinned) {}

    private Deliveries(Map<Long, Fate> fates) {
        this.fates = fates;
    }

    static List<Delivery> of(List<Copy> copies, Outbox outbox) {
        List<Long> letters = copies.stream().flatMap(Deliveries::letters).toList();
        Map<Long, Fate> fates = new HashMap<>();
        for (int from = 0; from < letters.size(); from += AT_ONCE) {
            outbox.fates(letters.subList(from, Math.min(from + AT_ONCE, letters.size())))
                    .forEach(fate -> fates.put(fate.letterId(), fate));
        }
        Deliveries deliveries = new Deliveries(fates);
        return copies.stream().map(deliveries::delivery).toList();
    }

    private static Stream<Long> letters(Copy copy) {
        return Stream.concat(words(copy), Stream.ofNullable(copy.letters().pin()));
    }

    private static Stream<Long> words(Copy copy) {
        return Stream.concat(copy.letters().posts().stream(), copy.letters().changes().stream());
    }

    /** Letters that are forgotten were sent, or refused so long ago that nobody asks any more. */
    private Delivery delivery(Copy copy) {
        if (copy.due() != null) {
            return new Delivery(copy, Way.WAITING, null, null, null);
        }
        Optional<Fate> pin = Optional.ofNullable(copy.letters().pin()).map(fates::get);
        Stream<Fate> pinning = pin.stream().filter(fate -> way(fate) == Way.WAITING);
        String unpinned = pin.filter(fate -> way(fate) == Way.REFUSED)
                .map(Deliveries::note)
                .orElse(null);
        return Stream.concat(words(copy).map(fates::get).filter(Objects::nonNull), pinning)
                .map(fate -> new Delivery(copy, way(fate), at(fate), fate.note(), unpinned))
                .min(Comparator.comparing(Delivery::way))
                .orElseGet(() -> new Delivery(copy, Way.SENT, null, null, unpinned));
    }

    private static String note(Fate fate) {
        return Objects.requireNonNullElse(fate.note(), "");
    }

    private static Way way(Fate fate) {
        return switch (fate.state()) {
            case READY, CLAIMED, SENDING -> Way.WAITING;
            case SENT -> Way.SENT;
            case DEAD -> Way.REFUSED;
            case IN_DOUBT -> Way.IN_DOUBT;
        };
    }

    private static @Nullable Instant at(Fate fate) {
        return way(fate) == Way.WAITING ? fate.readyAt() : null;
    }
}
