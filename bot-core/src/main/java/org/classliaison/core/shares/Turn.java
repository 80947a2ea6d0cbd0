package org.classliaison.core.shares;

import java.time.Instant;
import org.classliaison.core.chat.Chat;
import org.jspecify.annotations.Nullable;

/**
 * A share's place in the queue of one class.
 *
 * @param posted null while it waits
 */
public record Turn(
        long shareId, long classId, Instant since, @Nullable Posted posted) {

    /** By which letter it went out, where to and when. */
    public record Posted(Chat chat, long letterId, Instant at) {}

    public Turn postedAs(Posted letter) {
        return new Turn(shareId, classId, since, letter);
    }
}
