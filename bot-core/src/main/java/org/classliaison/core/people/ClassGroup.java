package org.classliaison.core.people;

import org.classliaison.core.chat.BotId;
import org.jspecify.annotations.Nullable;

/**
 * One class (班级群), bound to one chat.
 *
 * @param chatId null until the bot has been added to the class's group, and again after it was removed
 */
public record ClassGroup(
        long id, BotId bot, String name, @Nullable Long chatId) {

    public ClassGroup boundTo(@Nullable Long newChatId) {
        return new ClassGroup(id, bot, name, newChatId);
    }
}
