package org.classliaison.core.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Incoming.Line;

/**
 * What each sender said in the last minute without being understood, so that a question in three lines is read as one.
 * In memory only, and little of it: other people's chat is not kept.
 *
 * <p>Planning a line again changes nothing: a line is known by its message id, and lines that were understood together
 * with a later one stay visible to that one alone.
 */
final class RecentLines {

    static final Duration TOGETHER = Duration.ofSeconds(60);
    private static final int MOST_LINES = 3;
    private static final int MOST_CHARACTERS = 200;
    private static final int MOST_SENDERS = 4000;
    private static final long NOT_YET = 0;

    /** @param opensToBot whether what follows it counts as said to the bot */
    record Said(long messageId, String text, boolean opensToBot, Instant at) {}

    private record Sender(Chat chat, long userId) {
        static Sender of(Line line) {
            return new Sender(line.chat(), line.who().userId());
        }
    }

    /** @param understoodAt the message with which it was understood */
    private record Kept(Said said, long understoodAt) {
        boolean isSeenBy(Line line) {
            Duration age = Duration.between(said.at, line.at());
            return said.messageId < line.messageId()
                    && (understoodAt == NOT_YET || understoodAt == line.messageId())
                    && !age.isNegative()
                    && age.compareTo(TOGETHER) <= 0;
        }
    }

    /** The sender who spoke last comes last. */
    private final Map<Sender, List<Kept>> senders = new LinkedHashMap<>();

    /** What the sender of that line said just before it, oldest first. */
    synchronized List<Said> before(Line line) {
        return senders.getOrDefault(Sender.of(line), List.of()).stream()
                .filter(kept -> kept.isSeenBy(line))
                .map(Kept::said)
                .toList();
    }

    /** The line was not understood, and may be the beginning of something. */
    synchronized void remember(Line line, boolean opensToBot) {
        dropOld(line.at());
        Sender sender = Sender.of(line);
        List<Kept> kept = new ArrayList<>(senders.getOrDefault(sender, List.of()));
        kept.removeIf(other -> other.said.messageId == line.messageId());
        kept.add(new Kept(new Said(line.messageId(), line.text(), opensToBot, line.at()), NOT_YET));
        while (kept.size() > MOST_LINES || characters(kept) > MOST_CHARACTERS) {
            kept.removeFirst();
        }
        senders.remove(sender);
        senders.put(sender, List.copyOf(kept));
    }

    /** The line was understood, with what came before it or without: none of that is read again. */
    synchronized void understood(Line line) {
        senders.computeIfPresent(
                Sender.of(line),
                (sender, kept) -> kept.stream()
                        .map(one -> one.isSeenBy(line) ? new Kept(one.said, line.messageId()) : one)
                        .toList());
    }

    synchronized int senders() {
        return senders.size();
    }

    private void dropOld(Instant now) {
        Iterator<List<Kept>> oldestFirst = senders.values().iterator();
        while (oldestFirst.hasNext()) {
            List<Kept> kept = oldestFirst.next();
            boolean over =
                    kept.isEmpty() || kept.getLast().said.at.plus(TOGETHER).isBefore(now);
            if (!over && senders.size() < MOST_SENDERS) {
                return;
            }
            oldestFirst.remove();
        }
    }

    private static int characters(List<Kept> kept) {
        return kept.stream().mapToInt(one -> one.said.text.length()).sum();
    }
}
