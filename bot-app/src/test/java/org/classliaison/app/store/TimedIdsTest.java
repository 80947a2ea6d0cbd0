package org.classliaison.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimedIdsTest {

    private final TimedIds ids = new TimedIds();

    @Test
    void growWithTimeAndLieBetweenTheBoundsOfTheirMoment() {
        Instant before = Instant.now();
        long first = ids.next();
        long second = ids.next();
        Instant after = Instant.now().plusMillis(1);
        assertThat(second).isGreaterThan(first);
        assertThat(first).isGreaterThanOrEqualTo(TimedIds.firstAt(before));
        assertThat(second).isLessThan(TimedIds.firstAt(after.plusMillis(1)));
    }

    @Test
    void noIdIsOlderThanTheFirstMomentThereIs() {
        assertThat(TimedIds.firstAt(Instant.EPOCH)).isZero();
    }
}
