package org.classliaison.app.store;

import java.time.Instant;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.shares.Turn;

/** A row of share_shown. */
record ShownRow(long shareId, BotId bot, long chatId, long letterId, Instant shownAt) {

    static ShownRow of(long shareId, Turn.Posted letter) {
        return new ShownRow(shareId, letter.chat().bot(), letter.chat().id(), letter.letterId(), letter.at());
    }

    Turn.Posted letter() {
        return new Turn.Posted(Chat.privately(bot, chatId), letterId, shownAt);
    }
}
