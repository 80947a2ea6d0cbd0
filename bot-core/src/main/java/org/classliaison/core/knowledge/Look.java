package org.classliaison.core.knowledge;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.classliaison.core.understand.Understanding;

/**
 * What a line and the topics have to do with each other, before any of it is weighed.
 *
 * @param entries the entry that would answer, one a topic
 * @param evidence for each of the entries
 * @param gate what speaks for a question, whatever it asks
 */
record Look(Understanding line, List<Entry> entries, List<Evidence> evidence, Gate gate) {

    private static final int MOST_HITS = 3;
    private static final double WORD_FOR_WORD = 0.999;
    private static final double CERTAIN = 0.97;

    Findings weigh(Ranking ranking) {
        if (entries.isEmpty()) {
            return Findings.nothing(line);
        }
        double[] shares = Ranking.shares(evidence.stream().map(ranking::score).toList());
        List<Integer> order = IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.comparing(this::isKnownWay)
                        .thenComparingDouble(i -> shares[i])
                        .reversed())
                .toList();
        List<Hit> hits = order.stream()
                .limit(MOST_HITS)
                .map(i -> new Hit(entries.get(i), shares[i], ranking.reasons(evidence.get(i))))
                .toList();
        int best = order.getFirst();
        double atLeast = isKnownWay(best) ? CERTAIN : 0;
        double[] figures = gateFigures(evidence.get(best));
        double asked = Math.max(atLeast, ranking.asked(figures));
        return new Findings(line, hits, Math.max(atLeast, shares[best]), asked, ranking.gateReasons(figures));
    }

    /** Whoever asks word for word what an entry is for gets that entry, however few ways of asking it has. */
    private boolean isKnownWay(int i) {
        return evidence.get(i).nearest() >= WORD_FOR_WORD;
    }

    double[] gateFigures(Evidence best) {
        return Ranking.gateFigures(gate, best, !line.terms().isEmpty());
    }
}
