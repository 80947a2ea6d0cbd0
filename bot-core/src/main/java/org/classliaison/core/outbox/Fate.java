package org.classliaison.core.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a letter so far.
 *
 * @param messageId what the platform calls the message, null while none is known
 * @param readyAt when it is tried next, or was last due
 * @param doubted whether a call so far may have delivered it without our knowing
 * @param note why it is where it is, in a few words, without personal text; null where there is nothing to say
 */
public record Fate(
        long letterId,
        LetterState state,
        @Nullable Long messageId,
        Instant readyAt,
        boolean doubted,
        @Nullable String note) {}
