package org.classliaison.core.chat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a platform may tell the bot, already in our words. */
public sealed interface Incoming {

    /**
     * A line of text.
     *
     * @param text without the mention of the bot; may be blank
     * @param addressed whether it speaks to the bot: mention, reply to the bot, command, private chat
     * @param replyTo the message it replies to, or null
     * @param forwarded whether its words were written elsewhere, and by whom nobody knows
     */
    record Line(
            Chat chat,
            Who who,
            long messageId,
            String text,
            boolean addressed,
            @Nullable Replied replyTo,
            Instant at,
            boolean forwarded)
            implements Incoming {

        /** In the writer's own words. */
        public Line(
                Chat chat,
                Who who,
                long messageId,
                String text,
                boolean addressed,
                @Nullable Replied replyTo,
                Instant at) {
            this(chat, who, messageId, text, addressed, replyTo, at, false);
        }
    }

    /**
     * The message that a line replies to.
     *
     * @param text without the mention of the bot; empty where it has none
     * @param ofBot whether the bot has said it
     * @param by who has written it, or null where the platform does not say
     */
    record Replied(
            long messageId,
            String text,
            boolean ofBot,
            @Nullable Who by) {

        public Replied(long messageId, String text, boolean ofBot) {
            this(messageId, text, ofBot, null);
        }
    }

    /** A line that its author has changed; carries the new text. */
    record Edited(Line line) implements Incoming {}

    /**
     * A pressed button.
     *
     * @param pressId what the platform wants back when the press is answered
     * @param token the token that the button carried; may be forged or long expired
     */
    record Press(Chat chat, Who who, long messageId, String pressId, String token) implements Incoming {}

    /**
     * A file that somebody sends. Its content stays with the platform until {@link Attachments} fetch it.
     *
     * @param file the platform's id of it
     * @param size in bytes, as the platform says; 0 where it does not
     * @param caption what is written below it; may be empty
     */
    record Document(Chat chat, Who who, long messageId, String file, String name, long size, String caption)
            implements Incoming {}

    /**
     * A picture that somebody sends in private, with the text below it as its line.
     *
     * @param file as in {@link Document}
     * @param size in bytes, as the platform says; 0 where it does not
     */
    record Photo(Line line, String file, long size) implements Incoming {}

    /** The bot has become a member of a group. */
    record Added(Chat chat, Who by, String title) implements Incoming {}

    /** The bot has left a group or was removed from it. */
    record Removed(Chat chat) implements Incoming {}

    /**
     * What the bot may do in a group has changed.
     *
     * @param mayPin whether it is certain that it may pin
     */
    record Rights(Chat chat, boolean mayWrite, boolean mayPin) implements Incoming {}

    /**
     * The bot's place in a channel has changed.
     *
     * @param mayPost whether it may write there now
     */
    record InChannel(Chat chat, Who by, String title, boolean mayPost) implements Incoming {}

    /**
     * A code that somebody has posted in a channel. Nothing else that is posted there is read.
     *
     * @param code what follows {@code /bind}; may be empty, forged or long expired
     */
    record ChannelCode(Chat chat, String title, String code) implements Incoming {}

    /** A group has a new chat id from now on; the old one is dead. */
    record Migrated(Chat chat, long newChatId) implements Incoming {}

    /** A person has blocked ({@code reachable} false) or unblocked the bot in private. */
    record Reachability(Chat chat, boolean reachable) implements Incoming {}

    /** Understood, and of no concern to the bot: a sticker, a photo without text, another service message. */
    record Ignored(String kind) implements Incoming {}
}
