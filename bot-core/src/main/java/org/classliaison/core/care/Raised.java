package org.classliaison.core.care;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a flag came to be, and how often it came again.
 *
 * @param tracks null once it is only remembered that there was a flag
 * @param count of lines or reports that are one flag, at least 1
 * @param appealedAt when its writer has disagreed, null while they have not
 */
public record Raised(
        Source source,
        Audience audience,
        @Nullable Tracks tracks,
        Instant at,
        int count,
        @Nullable Instant appealedAt) {

    public static Raised once(Source source, Audience audience, Tracks tracks, Instant at) {
        return new Raised(source, audience, tracks, at, 1, null);
    }

    public Raised again() {
        return new Raised(source, audience, tracks, at, count + 1, appealedAt);
    }

    public Raised appealed(Instant when) {
        return new Raised(source, audience, tracks, at, count, when);
    }

    public Raised following(Tracks now) {
        return new Raised(source, audience, now, at, count, appealedAt);
    }

    public Raised without() {
        return new Raised(source, audience, null, at, count, appealedAt);
    }
}
