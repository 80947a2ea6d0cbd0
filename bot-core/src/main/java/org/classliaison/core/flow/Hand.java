package org.classliaison.core.flow;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.classliaison.core.outbox.Claimed;
import org.classliaison.core.outbox.Letter.Rank;

/** The letters that this process has claimed and not yet sent. Used by the sending thread alone. */
final class Hand {

    /** So many chats are enough to keep the sender busy. */
    private static final int ENOUGH_CHATS = 32;

    /** One chat that must wait may have many letters; up to here others are looked for behind them. */
    private static final int MOST_LETTERS = 512;

    static final Comparator<Claimed> ANSWERS_FIRST = Comparator.comparing(
                    (Claimed claimed) -> claimed.letter().terms().rank())
            .thenComparingLong(claimed -> claimed.letter().id());

    private final Map<Long, Held> letters = new LinkedHashMap<>();

    private record Held(Claimed claimed, Instant until) {}

    void take(List<Claimed> claimed, Instant until) {
        claimed.forEach(one -> letters.put(one.letter().id(), new Held(one, until)));
    }

    /** Whoever looks for orphans makes them ready again. */
    List<Claimed> dropExpired(Instant now) {
        List<Claimed> expired = letters.values().stream()
                .filter(held -> !held.until.isAfter(now))
                .map(Held::claimed)
                .toList();
        expired.forEach(this::letGo);
        return expired;
    }

    /**
     * What there is still room for: however many broadcasts are held, an answer must not wait in the outbox behind them.
     *
     * @return the last rank that may be taken, empty if there is enough of everything
     */
    Optional<Rank> room() {
        return hasEnoughUpTo(Rank.ANSWER)
                ? Optional.empty()
                : Optional.of(hasEnoughUpTo(Rank.BROADCAST) ? Rank.ANSWER : Rank.BROADCAST);
    }

    private boolean hasEnoughUpTo(Rank last) {
        List<Claimed> those = letters.values().stream()
                .map(Held::claimed)
                .filter(claimed -> claimed.letter().terms().rank().compareTo(last) <= 0)
                .toList();
        return those.size() >= MOST_LETTERS
                || those.stream()
                                .mapToLong(claimed -> claimed.letter().chat().id())
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
