package org.classliaison.app.telegram;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.OptionalLong;

/**
 * Which updates the next poll confirms. Lives only until a poll has come back empty: after a quiet week Telegram
 * numbers updates anew from anywhere, and an offset kept any longer would confirm them unread. Without an offset
 * Telegram sends whatever is unconfirmed. Source: Telegram Bot API, getUpdates and Update.update_id.
 */
final class Offset {

    /** Telegram keeps unconfirmed updates for a day: an older offset has nothing left to confirm. */
    private static final Duration HOLDS = Duration.ofDays(1);

    private final InstantSource clock;
    private long next;
    private Instant since = Instant.EPOCH;

    Offset(InstantSource clock) {
        this.clock = clock;
    }

    OptionalLong now() {
        boolean holds = next != 0 && clock.instant().isBefore(since.plus(HOLDS));
        return holds ? OptionalLong.of(next) : OptionalLong.empty();
    }

    /** Call it only when the batch is committed. */
    void confirm(Batch batch) {
        next = batch.next();
        since = clock.instant();
    }

    void forget() {
        next = 0;
    }
}
