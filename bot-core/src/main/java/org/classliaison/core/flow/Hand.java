package org.classliaison.core.flow;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.classliaison.core.outbox.Claimed;

/** The letters that this process has claimed and not yet sent. Used by the sending thread alone. */
final class Hand {

    /** So many chats are enough to keep the sender busy. */
    private static final int ENOUGH_CHATS = 32;

    /** One chat that must wait may have many letters; up to here others are looked for behind them. */
    private static final int MOST_LETTERS = 512;

    private static final Comparator<Claimed> ANSWERS_FIRST = Comparator.comparing(
                    (Claimed claimed) -> claimed.letter().terms().rank())
            .thenComparingLong(claimed -> claimed.letter().id());

    private final Map<Long, Held> letters = new LinkedHashMap<>();

    private record Held(Claimed claimed, Instant until) {}

    void take(List<Claimed> claimed, Instant until) {
        claimed.forEach(one -> letters.put(one.letter().id(), new Held(one, until)));
    }

    /** Whoever looks for orphans makes them ready again. */
    void dropExpired(Instant now) {
        letters.values().removeIf(held -> !held.until.isAfter(now));
    }

    boolean isFull() {
        return letters.size() >= MOST_LETTERS
                || letters.values().stream()
                                .mapToLong(held -> held.claimed.letter().chat().id())
                                .distinct()
                                .count()
                        >= ENOUGH_CHATS;
    }

    List<Claimed> inOrder() {
        return letters.values().stream()
                .map(Held::claimed)
                .sorted(ANSWERS_FIRST)
                .toList();
    }

    void letGo(Claimed claimed) {
        letters.remove(claimed.letter().id());
    }

    void clear() {
        letters.clear();
    }
}
