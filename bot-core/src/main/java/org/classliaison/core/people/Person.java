package org.classliaison.core.people;

import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;
import org.jspecify.annotations.Nullable;

/**
 * Somebody the bot has dealt with.
 *
 * @param userId the platform's user id
 * @param pseudonym random, shown to members in place of a name, such as 同学·7F3K
 * @param name kept for those with a duty only, null for everybody else
 * @param reachable whether the bot may write in private: they started it and did not block it
 */
public record Person(
        long id,
        BotId bot,
        long userId,
        String pseudonym,
        @Nullable String name,
        boolean reachable) {

    public Chat privateChat() {
        return Chat.privately(bot, userId);
    }

    public String shownName() {
        return name == null ? pseudonym : name;
    }

    public Person reached() {
        return new Person(id, bot, userId, pseudonym, name, true);
    }

    public Person named(String newName) {
        return new Person(id, bot, userId, pseudonym, newName, reachable);
    }
}
