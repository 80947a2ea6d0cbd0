package org.classliaison.app.store;

import java.time.Instant;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.shares.Turn;
import org.jspecify.annotations.Nullable;

/** A row of share_turn. */
record TurnRow(
        long shareId,
        long classId,
        BotId bot,
        Instant since,
        @Nullable Long chatId,
        @Nullable Long letterId,
        @Nullable Instant postedAt) {

    static TurnRow of(BotId bot, Turn turn) {
        Turn.Posted posted = turn.posted();
        return posted == null
                ? new TurnRow(turn.shareId(), turn.classId(), bot, turn.since(), null, null, null)
                : new TurnRow(
                        turn.shareId(),
                        turn.classId(),
                        bot,
                        turn.since(),
                        posted.chat().id(),
                        posted.letterId(),
                        posted.at());
    }

    Turn turn() {
        Turn waiting = new Turn(shareId, classId, since, null);
        return chatId == null || letterId == null || postedAt == null
                ? waiting
                : waiting.postedAs(new Turn.Posted(Chat.group(bot, chatId), letterId, postedAt));
    }
}
