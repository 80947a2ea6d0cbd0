package org.classliaison.app.playground;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.people.Settings;

/**
 * The time in which the playground's bot lives: the real one, moved forward by visitors. No other bot of the process
 * notices.
 */
public final class DemoTime {

    /** Where it is kept, so that a restart does not lead back. */
    private static final String KEY = "playground.ahead";

    private final Clock real;
    private final Settings settings;
    private final Passing passing;
    private volatile Duration ahead;

    /** What has to happen while time passes. */
    @FunctionalInterface
    interface Passing {
        void hour();
    }

    DemoTime(Clock real, Settings settings, Passing passing) {
        this.real = real;
        this.settings = settings;
        this.passing = passing;
        this.ahead = settings.get(KEY).map(Duration::parse).orElse(Duration.ZERO);
    }

    public boolean isOf(BotId bot) {
        return bot.equals(Bot.ID);
    }

    /** In the zone of the real one. */
    public Clock clock() {
        return new Ahead(real);
    }

    /**
     * Lets time pass hour by hour, with all that happens meanwhile.
     *
     * @param asleep whether the bot is to sleep meanwhile, as after a power cut
     */
    synchronized void passUntil(Instant then, boolean asleep) {
        Instant now = clock().instant();
        while (now.isBefore(then)) {
            Instant nextHour = now.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
            Instant next = asleep || nextHour.isAfter(then) ? then : nextHour;
            ahead = ahead.plus(Duration.between(now, next));
            if (!asleep) {
                passing.hour();
            }
            now = clock().instant();
        }
        settings.put(KEY, ahead.toString());
    }

    /** Always as far ahead as visitors have moved it by then. */
    private final class Ahead extends Clock {
        private final Clock base;

        private Ahead(Clock base) {
            this.base = base;
        }

        @Override
        public Instant instant() {
            return base.instant().plus(ahead);
        }

        @Override
        public ZoneId getZone() {
            return base.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new Ahead(base.withZone(zone));
        }
    }
}
