package org.classliaison.app.store;

import java.time.Instant;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.shares.Shares.Sight;
import org.classliaison.core.shares.Turn;
import org.jspecify.annotations.Nullable;

/** A row of share_shown. */
record ShownRow(
        long shareId,
        BotId bot,
        long chatId,
        long letterId,
        Instant shownAt,
        @Nullable Long cardId) {

    static ShownRow of(long shareId, Sight sight) {
        Turn.Posted look = sight.look();
        return new ShownRow(shareId, look.chat().bot(), look.chat().id(), look.letterId(), look.at(), sight.cardId());
    }

    Sight sight() {
        return new Sight(new Turn.Posted(Chat.privately(bot, chatId), letterId, shownAt), cardId);
    }
}
