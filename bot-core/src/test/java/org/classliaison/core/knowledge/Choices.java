package org.classliaison.core.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A conditional logit: finds the weights under which the right ones of several offers are the likeliest. */
final class Choices {

    private static final int STEPS = 600;
    private static final double STEP = 0.5;

    private final List<List<double[]>> offers = new ArrayList<>();
    private final List<Integer> right = new ArrayList<>();
    private int all;

    /** @param rightOne -1 where the right one is not offered: nothing can be learned from that, and it is no hit */
    void add(List<double[]> figures, int rightOne) {
        all++;
        if (rightOne >= 0) {
            offers.add(figures);
            right.add(rightOne);
        }
    }

    /** Gradient ascent with a step of its own for each figure (Adagrad), because figures differ in scale. */
    double[] weights() {
        double[] weights = new double[offers.getFirst().getFirst().length];
        double[] travelled = new double[weights.length];
        for (int step = 0; step < STEPS; step++) {
            double[] uphill = uphill(weights);
            for (int i = 0; i < weights.length; i++) {
                travelled[i] += uphill[i] * uphill[i];
                weights[i] += STEP * uphill[i] / Math.sqrt(travelled[i] + 1e-12);
            }
        }
        return weights;
    }

    /** How often the likeliest offer is the right one, from 0 to 1. */
    double hits() {
        double[] weights = weights();
        int hits = 0;
        for (int i = 0; i < offers.size(); i++) {
            List<Double> scores = offers.get(i).stream()
                    .map(figures -> product(weights, figures))
                    .toList();
            hits += scores.indexOf(Collections.max(scores)) == right.get(i) ? 1 : 0;
        }
        return hits / (double) all;
    }

    private double[] uphill(double[] weights) {
        double[] uphill = new double[weights.length];
        for (int i = 0; i < offers.size(); i++) {
            double[] shares = Ranking.shares(offers.get(i).stream()
                    .map(figures -> product(weights, figures))
                    .toList());
            for (int j = 0; j < shares.length; j++) {
                double missing = (j == right.get(i) ? 1 : 0) - shares[j];
                double[] figures = offers.get(i).get(j);
                Arrays.setAll(uphill, k -> uphill[k] + missing * figures[k] / offers.size());
            }
        }
        return uphill;
    }

    private static double product(double[] weights, double[] figures) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * figures[i];
        }
        return sum;
    }
}
