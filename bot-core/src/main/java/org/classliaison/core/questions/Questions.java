package org.classliaison.core.questions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.Chat;

/** All stored questions. */
public interface Questions {

    void add(Question question);

    /** Writes class, ruling and letter. */
    void save(Question question);

    /** Writes the text of a question whose asker has edited it. */
    void reword(long questionId, String text);

    Optional<Question> byId(long id);

    /** In the order of their ids. */
    List<Question> byIds(List<Long> ids);

    /** Locks the rows until the transaction ends, and gives them as they stand then. */
    List<Question> lock(List<Long> ids);

    /** The question asked in that message, so that an edit does not ask it again. */
    Optional<Question> byMessage(Chat chat, long messageId);

    /** The question to which that message of the bot is a reply, whatever it says. */
    Optional<Question> byReply(Chat chat, long messageId);

    /** What a person asked in that chat within that time, newest first. */
    List<Question> askedIn(Chat chat, long personId, Span span, int most);

    /** A stretch of time; both ends belong to it. */
    record Span(Instant from, Instant to) {}

    /** The class in which the person asked last, for a question in private. */
    Optional<Long> lastClassOf(long personId);

    /** The classes in which the person has asked, the latest first. */
    List<Long> classesOf(long personId);

    /** What the person pressed last under the answer. */
    Optional<Feedback> rating(long questionId, long personId);

    void rate(long questionId, long personId, Feedback feedback);

    /** Everything a person asked, newest first. */
    List<Question> askedBy(long personId);

    /** Removes text and asker of everything a person asked, and their feedback; the rulings stay as figures. */
    void forget(long personId);

    /** For the export of a class: newest first, at most so many. */
    List<Asked> ofClass(long classId, int most);

    /**
     * A question as members see it.
     *
     * @param asker the asker's pseudonym, empty after an erasure
     */
    record Asked(Question question, String asker, int useful, int useless, Optional<Handoff> handoff) {}

    /**
     * Removes text and asker of all questions of that age, and what members have answered; the rulings stay as figures.
     * Part of the caller's transaction.
     */
    int forgetAsked(Instant before);
}
