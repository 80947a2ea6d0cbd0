package org.classliaison.app.store;

import org.classliaison.core.chat.BotId;
import org.classliaison.core.people.ChatMoves;

/**
 * Rewrites a chat id where it stands. Message numbers start anew in the new chat, so the old ones are dropped: a reply
 * or a revision would otherwise find somebody else's message.
 */
final class StoredChatMoves implements ChatMoves {

    private final ChatMoveMapper mapper;

    StoredChatMoves(ChatMoveMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void move(BotId bot, long from, long to) {
        mapper.moveClass(bot, from, to);
        mapper.moveLetters(bot, from, to);
        mapper.moveQuestions(bot, from, to);
        mapper.moveNotices(bot, from, to);
        mapper.moveShares(bot, from, to);
    }
}
