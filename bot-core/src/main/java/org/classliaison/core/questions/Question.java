package org.classliaison.core.questions;

import java.time.Instant;
import org.classliaison.core.chat.Beginning;
import org.classliaison.core.chat.Chat;
import org.jspecify.annotations.Nullable;

/**
 * One question and what was made of it.
 *
 * @param classId the class it was asked in, or null where none is known
 * @param messageId the asker's message: the answer is a reply to it; 0 once the group has moved
 * @param askerId the person, shown to others by pseudonym only; null after an erasure
 * @param text the line as it was asked, at most 1000 characters kept
 * @param leansOn the question with which it was read, where it did not make sense alone; null for most
 * @param letterId the letter that carried the bot's reply, or null
 */
public record Question(
        long id,
        @Nullable Long classId,
        Chat chat,
        long messageId,
        @Nullable Long askerId,
        String text,
        @Nullable Long leansOn,
        Instant askedAt,
        Ruling ruling,
        @Nullable Long letterId) {

    public static final int MOST_CHARACTERS = 1000;

    /** As much of a line as is kept. */
    public static String shortened(String line) {
        return Beginning.cut(line, MOST_CHARACTERS);
    }

    public boolean isAskedBy(long personId) {
        return askerId != null && askerId == personId;
    }

    /** Whether what the bot says to it now is said of its own accord: nobody has spoken to it, or pressed for more. */
    public boolean isUnasked() {
        return !ruling.addressed() && letterId == null;
    }

    /** The message to reply to; none where the group has moved and the numbers began anew. */
    public @Nullable Long replyTo() {
        return messageId == 0 ? null : Long.valueOf(messageId);
    }

    public Question ruled(Ruling newRuling, @Nullable Long newLetterId) {
        return new Question(id, classId, chat, messageId, askerId, text, leansOn, askedAt, newRuling, newLetterId);
    }

    public Question inClass(long newClassId) {
        return new Question(id, newClassId, chat, messageId, askerId, text, leansOn, askedAt, ruling, letterId);
    }

    /** The same words by the same person in another chat, as no message of it. */
    public Question askedAgainIn(Chat newChat, long newId) {
        return new Question(newId, classId, newChat, 0, askerId, text, leansOn, askedAt, ruling, null);
    }
}
