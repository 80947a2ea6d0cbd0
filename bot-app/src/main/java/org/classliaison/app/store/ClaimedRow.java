package org.classliaison.app.store;

import java.time.Instant;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Outgoing;
import org.classliaison.core.outbox.Claimed;
import org.classliaison.core.outbox.Letter;
import org.classliaison.core.outbox.LetterState;
import org.jspecify.annotations.Nullable;

/** A row of letter in a sender's hands, with the state of the letter that it refers to. */
record ClaimedRow(
        long id,
        BotId bot,
        long chatId,
        Chat.Kind chatKind,
        @Nullable Long threadId,
        String content,
        Letter.Doubt doubt,
        Letter.Rank sendingRank,
        Instant writtenAt,
        int attempts,
        boolean doubted,
        @Nullable LetterState targetState,
        @Nullable Long targetMessageId) {

    Claimed claimed(OutgoingJson json) {
        return new Claimed(letter(json.read(content)), attempts, doubted, target());
    }

    private Letter letter(Outgoing outgoing) {
        Chat chat = new Chat(bot, chatId, chatKind, threadId);
        Letter.Terms terms = new Letter.Terms(doubt, sendingRank);
        return new Letter(id, chat, outgoing, terms, writtenAt);
    }

    private Claimed.@Nullable Target target() {
        return targetState == null ? null : new Claimed.Target(targetState, targetMessageId);
    }
}
