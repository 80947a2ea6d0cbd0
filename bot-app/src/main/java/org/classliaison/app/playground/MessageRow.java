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
 * @param pinned whether it is shown above its chat
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
        @Nullable String marks,
        boolean pinned) {

    /** A text and its marks as they are stored. */
    record Wording(String text, @Nullable String marks) {}

    /** What the line says; all but TEXT, FILE and PHOTO are notes of the platform. */
    enum Kind {
        TEXT,
        FILE,
        PHOTO,
        JOINED,
        LEFT,
        STARTED,
        BLOCKED
    }

    /** With other words, and marked as edited. */
    MessageRow saying(Wording wording, @Nullable String newButtons, long change) {
        return new MessageRow(
                chatId,
                messageId,
                authorId,
                kind,
                wording.text(),
                newButtons,
                replyTo,
                fileName,
                sentAt,
                true,
                deleted,
                change,
                wording.marks(),
                pinned);
    }

    MessageRow takenBack(long change) {
        return new MessageRow(
                chatId, messageId, authorId, kind, "", null, replyTo, fileName, sentAt, false, true, change, null,
                false);
    }

    MessageRow pinned(boolean on, long change) {
        return new MessageRow(
                chatId, messageId, authorId, kind, body, buttons, replyTo, fileName, sentAt, edited, deleted, change,
                marks, on);
    }

    boolean isOfBot() {
        return authorId == Bot.USER;
    }
}
