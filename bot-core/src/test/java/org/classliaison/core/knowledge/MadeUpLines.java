package org.classliaison.core.knowledge;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Vectors of 512 numbers that lie in thirty directions, as the lines of a library lie in few. */
final class MadeUpLines {

    private static final int SIZE = 512;
    private static final int DIRECTIONS = 30;

    private final Random dice;
    private final float[][] directions;

    MadeUpLines(long seed) {
        dice = new Random(seed);
        directions = Stream.generate(() -> random(SIZE)).limit(DIRECTIONS).toArray(float[][]::new);
    }

    List<Sample> some(int count) {
        return Stream.generate(this::one).limit(count).toList();
    }

    private Sample one() {
        float[] shares = random(DIRECTIONS);
        float[] vector = new float[SIZE];
        IntStream.range(0, DIRECTIONS).forEach(d -> add(vector, directions[d], shares[d]));
        float length = (float) Math.sqrt(Product.of(vector, vector));
        IntStream.range(0, SIZE).forEach(i -> vector[i] /= length);
        return new Sample(vector, new int[0], new float[0]);
    }

    private static void add(float[] sum, float[] direction, float share) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += share * direction[i];
        }
    }

    private float[] random(int size) {
        float[] figures = new float[size];
        IntStream.range(0, size).forEach(i -> figures[i] = (float) dice.nextGaussian());
        return figures;
    }
}
