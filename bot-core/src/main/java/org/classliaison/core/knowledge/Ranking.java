package org.classliaison.core.knowledge;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Turns evidence into probabilities. The weights were fitted by {@code FitRanking} (test sources) on questions and
 * chatter that the classifiers had not seen, a fifth of the topics cut down to three ways of asking.
 */
final class Ranking {

    private static final List<String> NAMES = List.of("learned", "nearest", "near", "words", "scarcity");

    /** An offset, and a weight for the nearest way and for the mean of the nearest three. */
    private static final double[] FEW_WAYS = {-13.4, 2.4, 7.8};

    /** Of the figures of the gate: what is seen twice counts as one reason, and the first is no reason but an offset. */
    private static final List<String> GATE_NAMES = List.of(
            "", "gate.asks", "gate.topic", "gate.ways", "gate.ways", "gate.chatter", "gate.chatter", "gate.field");

    private final double[] topic;
    private final double[] asked;

    /**
     * @param topic one weight for each of {@link #figures}
     * @param asked one weight for each of {@link #gateFigures}
     */
    private Ranking(double[] topic, double[] asked) {
        this.topic = topic;
        this.asked = asked;
    }

    static Ranking fitted() {
        return new Ranking(
                new double[] {0.83, 5.88, 5.30, 1.86, 6.76},
                new double[] {1.07, 0.79, 0.05, 3.46, 2.12, -3.70, -3.33, 0.33});
    }

    static double[] figures(Evidence evidence) {
        return new double[] {
            evidence.learned(), evidence.nearest(), evidence.near(), evidence.words(), evidence.scarcity()
        };
    }

    static double[] gateFigures(Gate gate, Evidence best, boolean namesField) {
        return new double[] {
            1,
            gate.learned(),
            best.learned(),
            best.nearest(),
            best.near(),
            gate.nearestSilence(),
            gate.nearSilence(),
            namesField ? 1 : 0
        };
    }

    /** What a classifier that learned from few ways of asking would say of a line as near to them as this. */
    static double likelyLearned(Nearness nearness) {
        return FEW_WAYS[0] + FEW_WAYS[1] * nearness.best() + FEW_WAYS[2] * nearness.ofBestThree();
    }

    double score(Evidence evidence) {
        return product(topic, figures(evidence));
    }

    /** What makes up the score, the strongest first. */
    List<Reason> reasons(Evidence evidence) {
        double[] figures = figures(evidence);
        return strongestFirst(IntStream.range(0, figures.length)
                .mapToObj(i -> new Reason(NAMES.get(i), figures[i], topic[i] * figures[i])));
    }

    /** What speaks for a question for the bot at all and what against it, the strongest first. */
    List<Reason> gateReasons(double[] gateFigures) {
        Map<String, Reason> byName = new LinkedHashMap<>();
        for (int i = 1; i < gateFigures.length; i++) {
            String name = GATE_NAMES.get(i);
            byName.merge(name, new Reason(name, gateFigures[i], asked[i] * gateFigures[i]), Reason::and);
        }
        return strongestFirst(byName.values().stream());
    }

    private static List<Reason> strongestFirst(Stream<Reason> reasons) {
        return reasons.sorted(Comparator.comparingDouble((Reason reason) -> Math.abs(reason.push()))
                        .reversed())
                .toList();
    }

    /** @return the share of each score, all together 1 */
    static double[] shares(List<Double> scores) {
        double best = scores.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double[] shares =
                scores.stream().mapToDouble(score -> Math.exp(score - best)).toArray();
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    /** @return probability that the line is a question for the bot */
    double asked(double[] gateFigures) {
        return 1 / (1 + Math.exp(-product(asked, gateFigures)));
    }

    private static double product(double[] weights, double[] figures) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * figures[i];
        }
        return sum;
    }
}
