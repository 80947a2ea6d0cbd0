package org.classliaison.app.playground;

import org.classliaison.core.chat.Chat;

/** A group or a private chat of this platform; the id of a private chat is the person's user id. */
record ChatRow(long chatId, Chat.Kind kind, String title) {

    boolean isPrivate() {
        return kind == Chat.Kind.PRIVATE;
    }

    Chat asChat() {
        return isPrivate() ? Chat.privately(Bot.ID, chatId) : Chat.group(Bot.ID, chatId);
    }
}
