package org.classliaison.core.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.classliaison.core.understand.Understanding;

/**
 * What a line and the topics have to do with each other, before any of it is weighed.
 *
 * @param entries the entry that would answer, one a topic
 * @param evidence for each of the entries
 * @param gate log-odds of the classifier that tells questions from chatter
 */
record Look(Understanding line, List<Entry> entries, List<Evidence> evidence, double gate) {

    private static final int MOST_HITS = 3;
    private static final double WORD_FOR_WORD = 0.999;
    private static final double CERTAIN = 0.97;

    Findings weigh(Ranking ranking) {
        if (entries.isEmpty()) {
            return Findings.nothing(line);
        }
        List<Hit> hits = new ArrayList<>(ranked(ranking));
        hits.sort(Comparator.comparing(Look::isKnownWay)
                .thenComparingDouble(Hit::score)
                .reversed());
        Hit best = hits.getFirst();
        double atLeast = isKnownWay(best) ? CERTAIN : 0;
        return new Findings(
                line,
                hits.subList(0, Math.min(MOST_HITS, hits.size())),
                Math.max(atLeast, best.score()),
                Math.max(atLeast, ranking.asked(gateFigures(best.evidence()))));
    }

    /** Whoever asks word for word what an entry is for gets that entry, however few ways of asking it has. */
    private static boolean isKnownWay(Hit hit) {
        return hit.evidence().nearest() >= WORD_FOR_WORD;
    }

    double[] gateFigures(Evidence best) {
        return Ranking.gateFigures(gate, best, !line.terms().isEmpty());
    }

    private List<Hit> ranked(Ranking ranking) {
        double[] shares = Ranking.shares(evidence.stream().map(ranking::score).toList());
        return IntStream.range(0, shares.length)
                .mapToObj(i -> new Hit(entries.get(i), shares[i], evidence.get(i)))
                .toList();
    }
}
