package org.classliaison.app.playground;

import org.classliaison.core.chat.Chat;

/** A group, a channel or a private chat of this platform; the id of a private chat is the person's user id. */
record ChatRow(long chatId, Kind kind, String title) {

    /** Stored by name, and written into updates. */
    enum Kind {
        GROUP,
        /** Everybody reads it, and only the bot writes. */
        CHANNEL,
        PRIVATE
    }

    boolean isPrivate() {
        return kind == Kind.PRIVATE;
    }

    boolean isChannel() {
        return kind == Kind.CHANNEL;
    }

    Chat asChat() {
        return asChat(kind, chatId);
    }

    /** To the bot a channel is a place like a group. */
    static Chat asChat(Kind kind, long chatId) {
        return kind == Kind.PRIVATE ? Chat.privately(Bot.ID, chatId) : Chat.group(Bot.ID, chatId);
    }
}
