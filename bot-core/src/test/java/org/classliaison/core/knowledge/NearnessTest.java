package org.classliaison.core.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearnessTest {

    private static final Axes AXES = Axes.of(List.of(at(1), at(0)));
    private static final Sought LINE = Sought.of(at(1), AXES);

    @Test
    void tellsTheBestAndTheMeanOfTheBestThree() {
        Nearness nearness = Nearness.to(LINE, ways(at(0.2), at(0.9), at(0.6), at(0.3), at(0.1)));
        assertThat(nearness.best()).isCloseTo(0.9, within(1e-6));
        assertThat(nearness.ofBestThree()).isCloseTo(0.6, within(1e-6));
        assertThat(nearness.scarcity()).isCloseTo(0.8, within(1e-6));
    }

    @Test
    void makesDoWithFewerThanThree() {
        Nearness two = Nearness.to(LINE, ways(at(0.2), at(0.4)));
        assertThat(two.ofBestThree()).isCloseTo(0.3, within(1e-6));
        assertThat(two.scarcity()).isEqualTo(1);
        assertThat(Nearness.to(LINE, ways()).best()).isEqualTo(-1);
    }

    private static Ways ways(Sample... samples) {
        return Ways.of(List.of(samples), AXES);
    }

    private static Sample at(double cosine) {
        float across = (float) Math.sqrt(1 - cosine * cosine);
        return new Sample(new float[] {(float) cosine, across, 0, 0}, new int[0], new float[0]);
    }
}
