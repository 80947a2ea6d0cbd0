package org.classliaison.app.telegram;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How polling goes, for the log and for health. A trouble is logged when it begins and when it ends, not in between. */
final class Pulse {

    private static final Logger log = LoggerFactory.getLogger(Pulse.class);

    private final InstantSource clock;

    private @Nullable Instant pollingSince;
    private @Nullable Instant lastGood;
    private @Nullable String trouble;

    /**
     * @param begun how long polling has been going on, empty where another process polls
     * @param lastGood how long ago a poll went well, empty for never
     * @param trouble the sentence of the latest failure, empty since the last good poll
     */
    record Reading(Optional<Duration> begun, Optional<Duration> lastGood, Optional<String> trouble) {}

    Pulse(InstantSource clock) {
        this.clock = clock;
    }

    synchronized Reading read() {
        return new Reading(ago(pollingSince), ago(lastGood), Optional.ofNullable(trouble));
    }

    synchronized void begin() {
        pollingSince = clock.instant();
    }

    synchronized void end() {
        pollingSince = null;
        trouble = null;
    }

    synchronized void good() {
        if (trouble != null) {
            log.info("Telegram: polling works again");
        }
        lastGood = clock.instant();
        trouble = null;
    }

    synchronized void bad(String sentence) {
        if (!sentence.equals(trouble)) {
            log.warn("{}", sentence);
        }
        trouble = sentence;
    }

    private Optional<Duration> ago(@Nullable Instant moment) {
        return Optional.ofNullable(moment).map(then -> Duration.between(then, clock.instant()));
    }
}
