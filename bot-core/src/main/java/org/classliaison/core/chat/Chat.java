package org.classliaison.core.chat;

import org.jspecify.annotations.Nullable;

/**
 * A place where the bot can speak.
 *
 * @param id the platform's chat id (64 bits; negative for Telegram groups)
 * @param thread the topic inside a group, or null for its general topic and for private chats
 */
public record Chat(BotId bot, long id, Kind kind, @Nullable Long thread) {

    /** In a private chat the chat id is the person's user id, on every platform we speak to. */
    public enum Kind {
        GROUP,
        PRIVATE
    }

    public static Chat privately(BotId bot, long userId) {
        return new Chat(bot, userId, Kind.PRIVATE, null);
    }

    public static Chat group(BotId bot, long id) {
        return new Chat(bot, id, Kind.GROUP, null);
    }

    public boolean isPrivate() {
        return kind == Kind.PRIVATE;
    }
}
