package org.classliaison.app.playground;

import org.jspecify.annotations.Nullable;

/** A message before it has its numbers. */
record Draft(
        long chatId,
        long authorId,
        MessageRow.Kind kind,
        String body,
        @Nullable String buttons,
        @Nullable Long replyTo,
        @Nullable Attachment file,
        @Nullable String marks) {

    /** A file that goes with a message. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, only carried to its column
    record Attachment(String name, byte[] content) {}

    static Draft line(long chatId, long authorId, String text, @Nullable Long replyTo) {
        return new Draft(chatId, authorId, MessageRow.Kind.TEXT, text, null, replyTo, null, null);
    }

    static Draft note(long chatId, long authorId, MessageRow.Kind kind) {
        return new Draft(chatId, authorId, kind, "", null, null, null, null);
    }
}
