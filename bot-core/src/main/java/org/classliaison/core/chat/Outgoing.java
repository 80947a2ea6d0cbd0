package org.classliaison.core.chat;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the bot may do in a chat. Texts are plain: no markup is read out of them. */
public sealed interface Outgoing {

    /**
     * A new message.
     *
     * @param text 1 to 4096 characters after {@code length()}
     * @param buttons rows of buttons, empty for none
     * @param replyTo the message it answers, or null; sent without the quote where that message is gone
     */
    record Say(
            String text,
            List<List<Button>> buttons,
            @Nullable Long replyTo) implements Outgoing {}

    /** Replaces text and buttons of a message that an earlier letter sent. */
    record Revise(long letterId, String text, List<List<Button>> buttons) implements Outgoing {}

    /** Deletes the message that an earlier letter sent. */
    record TakeBack(long letterId) implements Outgoing {}

    /**
     * Answers the press of a button, shown to the presser alone.
     *
     * @param text at most 200 characters, empty for no words
     */
    record Toast(String pressId, String text) implements Outgoing {}

    /**
     * A file.
     *
     * @param caption at most 1024 characters
     * @param base64 its content, 20 MB at most once decoded
     */
    record Attach(String caption, String fileName, String base64) implements Outgoing {}
}
