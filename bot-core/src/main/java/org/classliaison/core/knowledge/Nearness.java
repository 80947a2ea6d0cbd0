package org.classliaison.core.knowledge;

import java.util.List;

/**
 * How near a line comes to the ways of asking for one topic.
 *
 * @param best cosine to the nearest way, -1 to 1; -1 where there is none
 * @param ofBestThree mean cosine to the three nearest ways
 * @param scarcity 1 for a topic with a title and three ways of asking or fewer, towards 0 with more
 */
record Nearness(double best, double ofBestThree, double scarcity) {

    /** A title and as many ways of asking as a branch gives an entry of its own; the weights know nothing of fewer. */
    private static final int FEW_WAYS = 4;

    static Nearness of(Sought line, List<Shelf.Shelved> seen) {
        Best best = new Best();
        for (Shelf.Shelved shelved : seen) {
            best.look(line, shelved.ways());
        }
        return best.nearness();
    }

    static Nearness to(Sought line, Ways ways) {
        Best best = new Best();
        best.look(line, ways);
        return best.nearness();
    }

    /** The three best so far. */
    private static final class Best {
        private double first = -1;
        private double second = -1;
        private double third = -1;
        private int ways;

        void look(Sought line, Ways further) {
            ways += further.lines().size();
            further.nearest(line).forEach(way -> add(line.sample().cosine(way)));
        }

        private void add(double cosine) {
            if (cosine > first) {
                third = second;
                second = first;
                first = cosine;
            } else if (cosine > second) {
                third = second;
                second = cosine;
            } else if (cosine > third) {
                third = cosine;
            }
        }

        Nearness nearness() {
            return new Nearness(first, mean(first, second, third, ways), scarcity(ways));
        }
    }

    private static double mean(double first, double second, double third, int ways) {
        return switch (ways) {
            case 0, 1 -> first;
            case 2 -> (first + second) / 2;
            default -> (first + second + third) / 3;
        };
    }

    private static double scarcity(int ways) {
        return ways == 0 ? 1 : Math.min(1.0, (double) FEW_WAYS / ways);
    }
}
