package org.classliaison.core.flow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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

    private final NavigableMap<Claimed, Instant> untilByLetter = new TreeMap<>(ANSWERS_FIRST);

    void take(List<Claimed> claimed, Instant until) {
        // A map keeps its old key: what was known at an earlier claim has to go first.
        claimed.forEach(this::letGo);
        claimed.forEach(one -> untilByLetter.put(one, until));
    }

    /** Whoever looks for orphans makes them ready again. */
    List<Claimed> dropExpired(Instant now) {
        List<Claimed> expired = new ArrayList<>();
        untilByLetter.forEach((claimed, until) -> {
            if (!until.isAfter(now)) {
                expired.add(claimed);
            }
        });
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
        Set<Long> chats = new HashSet<>();
        int those = 0;
        for (Claimed claimed : untilByLetter.keySet()) {
            if (claimed.letter().terms().rank().compareTo(last) > 0) {
                break;
            }
            those++;
            chats.add(claimed.letter().chat().id());
        }
        return those >= MOST_LETTERS || chats.size() >= ENOUGH_CHATS;
    }

    List<Claimed> inOrder() {
        return List.copyOf(untilByLetter.keySet());
    }

    void letGo(Claimed claimed) {
        untilByLetter.remove(claimed);
    }

    void clear() {
        untilByLetter.clear();
    }
}
