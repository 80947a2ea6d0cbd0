package org.classliaison.app.store;

import org.classliaison.core.chat.BotId;
import org.classliaison.core.people.ChatMoves;

/** Rewrites a chat id where it stands. Sent letters keep the old one: their message numbers belong to the old chat. */
final class StoredChatMoves implements ChatMoves {

    private final ChatMoveMapper mapper;

    StoredChatMoves(ChatMoveMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void move(BotId bot, long from, long to) {
        mapper.moveClass(bot, from, to);
        mapper.moveUnsentLetters(bot, from, to);
        mapper.moveQuestions(bot, from, to);
    }
}
