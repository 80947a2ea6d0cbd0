package org.classliaison.core.people;

import java.time.Duration;
import java.time.Instant;
import org.classliaison.core.chat.BotId;

/**
 * What the next private line of a person means, because the bot has just asked for it.
 *
 * @param subject the id of what it is about: a class, a handoff, a draft of a record, of an entry, a notice, a share or a reminder, a suggestion
 */
public record Expectation(BotId bot, long userId, Kind kind, long subject, Instant expiresAt) {

    private static final Duration TIME_TO_TYPE = Duration.ofMinutes(30);

    /** For half an hour from now. */
    public static Expectation of(Person person, Kind kind, long subject, Instant now) {
        return new Expectation(person.bot(), person.userId(), kind, subject, now.plus(TIME_TO_TYPE));
    }

    public enum Kind {
        CLASS_NAME,
        ANSWER_TEXT,
        LAST_DAY,
        RECORD_WORDS,
        STANDING_SINCE,
        ENTRY_WORDS,
        NOTICE_WORDS,
        SHARE_WORDS,
        /** What somebody would like to be changed in a share. */
        SHARE_WISH,
        /** Why a share is declined. */
        SHARE_REASON,
        REMINDER_WORDS,
        /** The other day for one date of a reminder. */
        REMINDER_DAY,
        /** A person and one of their days, for the class that is the subject. */
        STAGE_WORDS,
        /** Why somebody disagrees with a care flag. */
        APPEAL_WORDS,
        /** What somebody wants to write to the members of the class that is the subject. */
        HELP_WORDS,
        /** Why a flag goes to the counselor. */
        CARE_REASON,
        /** A word to the other member about a flag. */
        CARE_NOTE,
        /** What somebody wants to hand in to the members of the class that is the subject. */
        SUGGEST_WORDS,
        /** A member's reply to the suggestion that is the subject. */
        SUGGESTION_REPLY
    }
}
