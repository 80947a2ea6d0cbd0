package org.classliaison.app.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The real time, and as much later as a test wants it to be. */
public final class LaterClock extends Clock {

    private final Clock real;
    private volatile Duration later = Duration.ZERO;

    public LaterClock(ZoneId zone) {
        this.real = Clock.system(zone);
    }

    public void advance(Duration by) {
        later = later.plus(by);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(real.withZone(zone), later);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(later);
    }
}
