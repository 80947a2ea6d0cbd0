package org.classliaison.core.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RivalsTest {

    @Test
    void aSmallLibraryIsLookedAtAsAWhole() {
        List<Sample> others = around(3000);
        assertThat(Rivals.of(List.of(at(0)), others)).isEqualTo(others);
    }

    @Test
    void aLargeOneLeavesTheNearestAndAnEvenSampleOfTheRest() {
        List<Sample> others = around(20_000);
        List<Sample> rivals = Rivals.of(List.of(at(0)), others);
        assertThat(rivals).hasSize(3500).doesNotHaveDuplicates().containsAll(others.subList(0, 2000));
        assertThat(rivals.getLast().cosine(at(0))).isLessThan(0.1);
    }

    /** From the direction of the way of asking towards a right angle to it. */
    private static List<Sample> around(int lines) {
        return IntStream.range(0, lines)
                .mapToObj(i -> at(Math.PI / 2 * i / lines))
                .toList();
    }

    private static Sample at(double angle) {
        return new Sample(
                new float[] {(float) Math.cos(angle), (float) Math.sin(angle), 0, 0}, new int[0], new float[0]);
    }
}
