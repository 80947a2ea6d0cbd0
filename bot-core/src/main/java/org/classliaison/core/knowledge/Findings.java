package org.classliaison.core.knowledge;

import java.util.List;
import java.util.Optional;
import org.classliaison.core.understand.Understanding;

/**
 * What the library makes of one line of chat.
 *
 * @param hits the best three entries, best first; at most one a topic; empty for a blank line or an empty library
 * @param confidence probability that the first hit is the right topic
 * @param asked probability that the line is a question in the bot's field at all
 */
public record Findings(Understanding line, List<Hit> hits, double confidence, double asked) {

    public Findings {
        hits = List.copyOf(hits);
    }

    public static Findings nothing(Understanding line) {
        return new Findings(line, List.of(), 0, 0);
    }

    /** The same, of a line that another reading shows to be a question at least as surely. */
    public Findings askedLike(Findings other) {
        return new Findings(line, hits, confidence, Math.max(asked, other.asked));
    }

    public Optional<Hit> best() {
        return hits.stream().findFirst();
    }

    public List<Entry> entries() {
        return hits.stream().map(Hit::entry).toList();
    }
}
