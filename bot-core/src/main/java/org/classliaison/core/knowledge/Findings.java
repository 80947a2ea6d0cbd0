package org.classliaison.core.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.classliaison.core.understand.Understanding;

/**
 * What the library makes of one line of chat.
 *
 * @param hits the best three entries, best first; at most one a topic; empty for a blank line or an empty library
 * @param confidence probability that the first hit is the right topic
 * @param asked probability that the line is a question in the bot's field at all
 * @param gate what spoke for and against that, the strongest push first; empty where nothing was searched for
 */
public record Findings(Understanding line, List<Hit> hits, double confidence, double asked, List<Reason> gate) {

    /** One in five: a national number for what a branch decides itself is the error that people act on. */
    private static final double CHANCE_OF_LOCAL = 0.2;

    public Findings {
        hits = List.copyOf(hits);
        gate = List.copyOf(gate);
    }

    public Findings(Understanding line, List<Hit> hits, double confidence, double asked) {
        this(line, hits, confidence, asked, List.of());
    }

    public static Findings nothing(Understanding line) {
        return new Findings(line, List.of(), 0, 0);
    }

    /** The same, of a line that another reading shows to be a question at least as surely. */
    public Findings askedLike(Findings other) {
        return asked >= other.asked ? this : new Findings(line, hits, confidence, other.asked, other.gate);
    }

    /** The same, with those hits marked that must not answer before somebody has looked at them. */
    public Findings doubting(Predicate<Entry> stale) {
        List<Hit> marked = hits.stream()
                .map(hit -> new Hit(hit.entry(), hit.score(), hit.reasons(), stale.test(hit.entry())))
                .toList();
        return new Findings(line, marked, confidence, asked, gate);
    }

    /** Whether the best hit cites an old edition that nobody has looked at. */
    public boolean isStale() {
        return best().filter(Hit::mayNotAnswer).isPresent();
    }

    /** Whether the best hit gives a national number, and the line may well ask for something without a national rule. */
    public boolean mayBeLocal() {
        return best().filter(hit -> hit.entry().layer() == Layer.NATIONAL
                                && hit.entry().givesNumber()
                                && confidence <= 1 - CHANCE_OF_LOCAL)
                        .isPresent()
                && hits.stream().anyMatch(hit -> hit.entry().layer() == Layer.LOCAL && hit.score() >= CHANCE_OF_LOCAL);
    }

    public Optional<Hit> best() {
        return hits.stream().findFirst();
    }

    public List<Entry> entries() {
        return hits.stream().map(Hit::entry).toList();
    }
}
