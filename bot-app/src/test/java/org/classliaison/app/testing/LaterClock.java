package org.classliaison.app.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

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

    /** In place of the program's own. */
    public void putInto(ConfigurableApplicationContext starting) {
        ((GenericApplicationContext) starting)
                .registerBean("laterClock", Clock.class, () -> this, bean -> bean.setPrimary(true));
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
