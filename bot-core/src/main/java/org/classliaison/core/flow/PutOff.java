package org.classliaison.core.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.classliaison.core.outbox.Claimed;
import org.classliaison.core.outbox.Settlement;

/**
 * Letters that went back to the outbox and are to come again: until then no later one of their chat may overtake them.
 * Known to this process only; after a crash a letter that was under way may arrive behind a later one.
 */
final class PutOff {

    /** Who has not come back by then has met another end: a person has decided, or the group has moved. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Map<Long, Absent> byChat = new ConcurrentHashMap<>();

    private record Absent(Claimed claimed, Instant back) {}

    void note(Claimed claimed, Settlement settlement) {
        Instant back = settlement.readyAt();
        if (back != null) {
            note(claimed, back);
        }
    }

    /** Of several in a chat the first one is waited for; the others come with it. */
    void note(Claimed claimed, Instant back) {
        byChat.merge(
                chatId(claimed),
                new Absent(claimed, back),
                (old, now) -> Hand.ANSWERS_FIRST.compare(old.claimed, now.claimed) < 0 ? old : now);
    }

    void cameBack(Claimed claimed) {
        byChat.computeIfPresent(chatId(claimed), (chat, absent) -> isSame(absent.claimed, claimed) ? null : absent);
    }

    boolean isBefore(Claimed claimed) {
        Absent absent = byChat.get(chatId(claimed));
        return absent != null && Hand.ANSWERS_FIRST.compare(absent.claimed, claimed) < 0;
    }

    /** Whether one of them has to be looked for now, however many others are at hand. */
    boolean isDue(Instant now) {
        byChat.values().removeIf(absent -> absent.back.plus(PATIENCE).isBefore(now));
        return byChat.values().stream().anyMatch(absent -> !absent.back.isAfter(now));
    }

    Optional<Instant> nextAfter(Instant now) {
        return byChat.values().stream()
                .map(Absent::back)
                .filter(back -> back.isAfter(now))
                .min(Comparator.naturalOrder());
    }

    void clear() {
        byChat.clear();
    }

    private static boolean isSame(Claimed one, Claimed other) {
        return one.letter().id() == other.letter().id();
    }

    private static long chatId(Claimed claimed) {
        return claimed.letter().chat().id();
    }
}
