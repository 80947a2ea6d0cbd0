package org.classliaison.core.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WaysTest {

    private static final int SIZE = 512;
    private static final int DIRECTIONS = 30;

    private final Random dice = new Random(20261125);
    private final float[][] directions =
            Stream.generate(() -> random(SIZE)).limit(DIRECTIONS).toArray(float[][]::new);

    @Test
    void aGlanceFindsTheNearestOfManyWhereTheLinesLieInFewDirections() {
        List<Sample> lines = lines(2000);
        Axes axes = Axes.of(lines);
        Ways ways = Ways.of(lines, axes);
        for (Sample line : lines(50)) {
            Sample nearest =
                    lines.stream().max(Comparator.comparingDouble(line::cosine)).orElseThrow();
            Sought sought = Sought.of(line, axes);
            assertThat(ways.nearest(sought)).first().isSameAs(nearest);
            assertThat(ways.glance(sought)).isCloseTo(line.cosine(nearest), within(1e-4));
        }
    }

    @Test
    void aFewAreAllLookedAt() {
        List<Sample> lines = lines(3);
        Axes axes = Axes.of(lines);
        assertThat(Ways.of(lines, axes).nearest(Sought.of(lines.getFirst(), axes)))
                .containsExactlyInAnyOrderElementsOf(lines);
    }

    private List<Sample> lines(int count) {
        return Stream.generate(this::line).limit(count).toList();
    }

    private Sample line() {
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
