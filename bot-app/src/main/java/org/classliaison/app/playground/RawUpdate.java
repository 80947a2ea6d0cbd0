package org.classliaison.app.playground;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One update in this platform's own raw format. What does not belong to its type is null.
 *
 * @param type line, document, photo, edited, press, added, removed, channel or reachability
 */
record RawUpdate(
        String type,
        ChatPart chat,
        @Nullable Sender from,
        @Nullable MessagePart message,
        @Nullable PressPart press,
        @Nullable Boolean reachable) {

    record ChatPart(long id, ChatRow.Kind kind, String title) {}

    record Sender(long id, String name) {}

    record MessagePart(
            long id,
            String text,
            @Nullable RepliedPart replyTo,
            Instant at,
            @Nullable FilePart file) {}

    record FilePart(String name, long size) {}

    /** @param by null in updates of earlier versions */
    record RepliedPart(
            long id, String text, boolean ofBot, @Nullable Sender by) {}

    record PressPart(long id, long messageId, String token) {}
}
