package org.classliaison.core.signs;

import java.util.Arrays;

/**
 * How many of 1,000 ordinary lines look at least as grave as this one. Counted as far as there are lines to count;
 * beyond, the tail is taken to fall off as it does among the gravest fiftieth.
 */
final class Rarity {

    /** At these many of 1,000 the figures are kept. */
    private static final float[] STEPS = {900, 700, 500, 400, 300, 200, 150, 100, 70, 50, 35, 20, 12};

    static final int SIZE = STEPS.length + 1;
    private static final int TAIL = 11;
    private static final double LEAST_FALL = 0.05;

    private final float[] knots;

    /** @param knots as {@link #of} makes them */
    Rarity(float[] knots) {
        this.knots = knots;
    }

    /** @param ordinary what was judged of ordinary lines that were not learned from */
    static Rarity of(double[] ordinary) {
        double[] sorted = ordinary.clone();
        Arrays.sort(sorted);
        float[] knots = new float[SIZE];
        for (int i = 0; i < STEPS.length; i++) {
            knots[i] = (float) sorted[place(sorted.length, STEPS[i])];
        }
        double above = Arrays.stream(sorted)
                .filter(one -> one > knots[TAIL])
                .map(one -> one - knots[TAIL])
                .average()
                .orElse(1);
        knots[STEPS.length] = (float) Math.max(LEAST_FALL, above);
        return new Rarity(knots);
    }

    private static int place(int count, double perThousand) {
        return Math.clamp(count - Math.round(count * perThousand / 1000), 0, count - 1);
    }

    float[] knots() {
        return knots;
    }

    double perThousand(double figure) {
        if (figure <= knots[0]) {
            return 1000;
        }
        for (int i = 1; i <= TAIL; i++) {
            if (figure <= knots[i]) {
                double share = (figure - knots[i - 1]) / Math.max(1e-6, knots[i] - knots[i - 1]);
                return STEPS[i - 1] * Math.pow(STEPS[i] / STEPS[i - 1], share);
            }
        }
        return STEPS[TAIL] * Math.exp(-(figure - knots[TAIL]) / knots[STEPS.length]);
    }
}
