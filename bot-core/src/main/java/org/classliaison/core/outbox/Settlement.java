package org.classliaison.core.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The next state of a letter.
 *
 * @param messageId what the platform called the new message, with SENT only
 * @param readyAt when to try again, with READY only
 * @param doubted whether a call before the last one may have delivered it
 * @param note the reason in a few words, without personal text
 */
public record Settlement(
        LetterState state,
        @Nullable Long messageId,
        @Nullable Instant readyAt,
        boolean doubted,
        @Nullable String note) {

    /** @param doubted marks a letter that may have arrived twice */
    static Settlement sent(@Nullable Long messageId, boolean doubted) {
        return new Settlement(LetterState.SENT, messageId, null, doubted, null);
    }

    static Settlement again(Instant readyAt, boolean doubted, String note) {
        return new Settlement(LetterState.READY, null, readyAt, doubted, note);
    }

    static Settlement dead(String note) {
        return new Settlement(LetterState.DEAD, null, null, false, note);
    }

    static Settlement inDoubt(String note) {
        return new Settlement(LetterState.IN_DOUBT, null, null, true, note);
    }
}
