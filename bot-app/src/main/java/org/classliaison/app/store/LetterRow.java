package org.classliaison.app.store;

import java.time.Instant;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Outgoing;
import org.classliaison.core.outbox.Letter;
import org.jspecify.annotations.Nullable;

/** A row of letter as it is when written. */
record LetterRow(
        long id,
        BotId bot,
        long chatId,
        Chat.Kind chatKind,
        @Nullable Long threadId,
        String content,
        @Nullable Long targetLetterId,
        Letter.Doubt doubt,
        Letter.Rank sendingRank,
        Instant writtenAt) {

    static LetterRow of(Letter letter, String content) {
        Chat chat = letter.chat();
        return new LetterRow(
                letter.id(),
                chat.bot(),
                chat.id(),
                chat.kind(),
                chat.thread(),
                content,
                target(letter.content()),
                letter.terms().doubt(),
                letter.terms().rank(),
                letter.writtenAt());
    }

    private static @Nullable Long target(Outgoing content) {
        return switch (content) {
            case Outgoing.Revise revise -> revise.letterId();
            case Outgoing.TakeBack takeBack -> takeBack.letterId();
            case Outgoing.Amend amend -> amend.letterId();
            case Outgoing.Pin pin -> pin.letterId();
            case Outgoing.Say say -> null;
            case Outgoing.Post post -> null;
            case Outgoing.Toast toast -> null;
            case Outgoing.Attach attach -> null;
        };
    }
}
