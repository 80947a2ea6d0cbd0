package org.classliaison.core.testing;

import java.util.List;
import org.classliaison.core.chat.Chat;

/** A class's group as its members see it. */
public final class GroupChat {
    private final Town town;
    private final long chatId;

    GroupChat(Town town, long chatId) {
        this.town = town;
        this.chatId = chatId;
    }

    public Chat chat() {
        return Chat.group(Town.BOT, chatId);
    }

    public List<Shown> messages() {
        return town.server().messages(chatId);
    }

    public Shown lastFromBot() {
        return messages().getLast();
    }
}
