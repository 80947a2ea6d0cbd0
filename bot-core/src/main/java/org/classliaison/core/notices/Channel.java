package org.classliaison.core.notices;

import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;
import org.jspecify.annotations.Nullable;

/**
 * A channel, in which only the bot and its owners write. Notices go there as they go to a group.
 *
 * @param id of the same kind as the ids of classes: a notice's copy there is known by it
 * @param classId the class whose it is; null for the branch's
 */
public record Channel(long id, BotId bot, @Nullable Long classId, long chatId, String title) {

    public Chat chat() {
        return Chat.group(bot, chatId);
    }
}
