package org.classliaison.core.flow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Incoming.Line;

/**
 * The last lines of each chat, so that a flag can say what was said just before. In memory only, three a chat, for
 * some minutes, and only where something is looked at.
 */
final class LastLines {

    static final Duration NEAR = Duration.ofMinutes(10);
    private static final int MOST_LINES = 3;
    private static final int MOST_CHATS = 2000;

    /** The chat in which somebody spoke last comes last. */
    private final Map<Chat, List<Line>> chats = new LinkedHashMap<>();

    /** What was said before that line, oldest first; each with who is who to its writer, but no name. */
    synchronized List<String> before(Line line, Names names) {
        List<Line> before = chats.getOrDefault(line.chat(), List.of()).stream()
                .filter(said -> said.messageId() < line.messageId())
                .filter(said -> said.at().plus(NEAR).isAfter(line.at()))
                .toList();
        List<Line> latest = before.subList(Math.max(0, before.size() - MOST_LINES), before.size());
        Set<Long> others = new LinkedHashSet<>(List.of(line.who().userId()));
        latest.forEach(said -> others.add(said.who().userId()));
        List<Long> order = List.copyOf(others);
        return latest.stream()
                .map(said -> names.said(order.indexOf(said.who().userId()), said.text()))
                .toList();
    }

    /** How a line stands in front of another: the number 0 is the writer of that other one. */
    @FunctionalInterface
    interface Names {
        String said(int number, String text);
    }

    synchronized void remember(Line line) {
        List<Line> kept = new ArrayList<>(chats.getOrDefault(line.chat(), List.of()));
        kept.removeIf(said -> said.messageId() == line.messageId());
        kept.add(line);
        // The line itself stands there as well, should it be planned again.
        while (kept.size() > MOST_LINES + 1) {
            kept.removeFirst();
        }
        chats.remove(line.chat());
        chats.put(line.chat(), List.copyOf(kept));
        if (chats.size() > MOST_CHATS) {
            chats.remove(chats.keySet().iterator().next());
        }
    }
}
