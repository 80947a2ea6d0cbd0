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
    /** Dice overlap from which two lines are the same but for a particle or a mark. */
    private static final double SAME_LETTERS = 0.9;

    Findings weigh(Ranking ranking) {
        if (entries.isEmpty()) {
            return Findings.nothing(line);
        }
        List<Hit> hits = new ArrayList<>(ranked(ranking));
        hits.sort(Comparator.comparingDouble(Hit::score).reversed());
        Hit best = hits.getFirst();
        return new Findings(
                line, hits.subList(0, Math.min(MOST_HITS, hits.size())), best.score(), asked(ranking, best.evidence()));
    }

    /** What was once answered as a question is one, even where the gate, which new entries do not teach, has doubts. */
    private double asked(Ranking ranking, Evidence best) {
        return best.letters() >= SAME_LETTERS ? 1 : ranking.asked(gateFigures(best));
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
