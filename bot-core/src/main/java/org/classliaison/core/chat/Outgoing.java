package org.classliaison.core.chat;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the bot may do in a chat. Texts are plain, or carry their marks apart: no markup is read out of them. What is longer than allowed is cut when it is written. */
public sealed interface Outgoing {

    /** In UTF-16 units, as {@code length()} counts. Source: Telegram Bot API, sendMessage. */
    int LONGEST_TEXT = 4096;

    /** Of a text below a picture or file, in the same units. Source: Telegram Bot API, sendPhoto. */
    int LONGEST_CAPTION = 1024;

    /** Of words shown to whoever has pressed a button, in the same units. Source: Telegram Bot API, answerCallbackQuery. */
    int LONGEST_TOAST = 200;

    /**
     * A new message.
     *
     * @param text 1 to {@link #LONGEST_TEXT}
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
     * @param text up to {@link #LONGEST_TOAST}, empty for no words
     */
    record Toast(String pressId, String text) implements Outgoing {}

    /**
     * A file.
     *
     * @param caption up to {@link #LONGEST_CAPTION}
     * @param base64 its content, 20 MB at most once decoded
     */
    record Attach(String caption, String fileName, String base64) implements Outgoing {}

    /**
     * A new message with marks in its text, or a picture or file with such a text below it.
     *
     * @param text up to {@link #LONGEST_TEXT}, or {@link #LONGEST_CAPTION} with an enclosure; empty only with one
     */
    record Post(
            RichText text,
            List<List<Button>> buttons,
            @Nullable Enclosure enclosure) implements Outgoing {}

    /**
     * Replaces text and buttons of what an earlier letter has posted; its enclosure stays.
     *
     * @param captioned whether that post has an enclosure
     */
    record Amend(long letterId, RichText text, List<List<Button>> buttons, boolean captioned) implements Outgoing {}

    /**
     * Pins the message of an earlier letter without a sound, or takes it off again.
     *
     * @param on false takes it off
     */
    record Pin(long letterId, boolean on) implements Outgoing {}
}
