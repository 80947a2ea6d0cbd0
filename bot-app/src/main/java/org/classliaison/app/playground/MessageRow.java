package org.classliaison.app.playground;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One message as it is stored.
 *
 * @param buttons JSON of {@link Keyboard}, null for none
 * @param sentAt UTC
 * @param changeNo grows with each change of any message
 * @param marks JSON of {@link Marks}, null for none
 */
record MessageRow(
        long chatId,
        long messageId,
        long authorId,
        Kind kind,
        String body,
        @Nullable String buttons,
        @Nullable Long replyTo,
        @Nullable String fileName,
        LocalDateTime sentAt,
        boolean edited,
        boolean deleted,
        long changeNo,
        @Nullable String marks) {

    /** What the line says; all but TEXT and FILE are notes of the platform. */
    enum Kind {
        TEXT,
        FILE,
        JOINED,
        LEFT,
        STARTED,
        BLOCKED
    }

    boolean isOfBot() {
        return authorId == Bot.USER;
    }
}
