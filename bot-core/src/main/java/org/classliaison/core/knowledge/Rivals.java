package org.classliaison.core.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The lines that a topic has to be told apart from. In a large library most others are so far away that nothing is
 * learned from them; the nearest ones and an even sample of the rest teach as much in a fraction of the time.
 */
final class Rivals {

    private static final int NEAREST = 2000;
    private static final int SAMPLED = 1500;

    private Rivals() {}

    static List<Sample> of(List<Sample> ways, List<Sample> others) {
        if (others.size() <= NEAREST + SAMPLED) {
            return others;
        }
        double[] nearness = nearness(ways, others);
        List<Integer> nearestFirst = IntStream.range(0, others.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> nearness[i]).reversed())
                .toList();
        List<Sample> rivals = new ArrayList<>();
        nearestFirst.subList(0, NEAREST).forEach(i -> rivals.add(others.get(i)));
        double stride = (others.size() - NEAREST) / (double) SAMPLED;
        for (int i = 0; i < SAMPLED; i++) {
            rivals.add(others.get(nearestFirst.get(NEAREST + (int) (i * stride))));
        }
        return rivals;
    }

    private static double[] nearness(List<Sample> ways, List<Sample> others) {
        float[] middle = new float[ways.getFirst().vector().length];
        for (Sample way : ways) {
            for (int i = 0; i < middle.length; i++) {
                middle[i] += way.vector()[i];
            }
        }
        Sample centre = new Sample(middle, new int[0], new float[0]);
        double[] nearness = new double[others.size()];
        Arrays.setAll(nearness, i -> centre.cosine(others.get(i)));
        return nearness;
    }
}
