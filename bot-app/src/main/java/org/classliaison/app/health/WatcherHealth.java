package org.classliaison.app.health;

import org.classliaison.core.signs.Watcher;
import org.classliaison.core.signs.Watcher.Learning;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether lines can be looked at. Down where they cannot: danger that is written now is seen by nobody. */
record WatcherHealth(Watcher watcher) implements HealthIndicator {

    private static final String WHAT_TO_DO = "The log says why the detectors could not be learned. Mend that and start "
            + "the program again: lines wait unread for a week (LIAISON_CARE_KEEPCLOSED), and are looked at then.";

    @Override
    public Health health() {
        Learning learning = watcher.learning();
        Health.Builder health = learning == Learning.FAILED ? Health.down() : Health.up();
        health.withDetail("learning", learning);
        if (learning == Learning.FAILED) {
            health.withDetail("whatToDo", WHAT_TO_DO);
        }
        return health.build();
    }
}
