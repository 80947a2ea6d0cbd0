package org.classliaison.core.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaysTest {

    private final MadeUpLines lines = new MadeUpLines(20261125);

    @Test
    void aGlanceFindsTheNearestOfManyWhereTheLinesLieInFewDirections() {
        List<Sample> many = lines.some(2000);
        Axes axes = Axes.of(many);
        Ways ways = Ways.of(many, axes);
        for (Sample line : lines.some(50)) {
            Sample nearest =
                    many.stream().max(Comparator.comparingDouble(line::cosine)).orElseThrow();
            assertThat(ways.nearest(Sought.of(line, axes))).first().isSameAs(nearest);
        }
    }

    @Test
    void aFewAreAllLookedAt() {
        List<Sample> few = lines.some(3);
        Axes axes = Axes.of(few);
        assertThat(Ways.of(few, axes).nearest(Sought.of(few.getFirst(), axes)))
                .containsExactlyInAnyOrderElementsOf(few);
    }
}
