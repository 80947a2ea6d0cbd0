package org.classliaison.core.questions;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A question in the hands of the two members.
 *
 * @param since when the members got it
 * @param holderId the member who has taken it, or null
 * @param heldUntil when the hold runs out and the other may take it
 * @param answer the member's words, or null
 * @param remindAt when the members are reminded next, or null for no more
 * @param noteLetterId the letter that told the asker that a person has the question, or null
 */
public record Handoff(
        long id,
        long questionId,
        long classId,
        State state,
        Instant since,
        @Nullable Long holderId,
        @Nullable Instant heldUntil,
        @Nullable String answer,
        @Nullable Instant remindAt,
        @Nullable Long noteLetterId) {

    public enum State {
        OPEN,
        HELD,
        ANSWERED,
        /** Nothing to answer, or answered elsewhere. */
        CLOSED,
        /** Answered, and the answer has become knowledge. */
        LEARNED
    }

    public boolean isOpen() {
        return state == State.OPEN || state == State.HELD;
    }

    /** The member's words; ask for them only once there is an answer. */
    public String words() {
        return Objects.requireNonNull(answer, "an answered question has an answer");
    }

    public boolean isHeldAt(Instant now) {
        return state == State.HELD && heldUntil != null && heldUntil.isAfter(now);
    }

    public boolean isHeldByOther(long personId, Instant now) {
        return isHeldAt(now) && holderId != null && holderId != personId;
    }

    /** Free again for both members. */
    public Handoff open() {
        return new Handoff(id, questionId, classId, State.OPEN, since, null, null, answer, remindAt, noteLetterId);
    }

    /** Before the members once more, because its end did not settle it. */
    public Handoff reopened(Instant now, Instant nextReminder, long newNoteLetterId) {
        return new Handoff(id, questionId, classId, State.OPEN, now, null, null, null, nextReminder, newNoteLetterId);
    }

    public Handoff heldBy(long personId, Instant until) {
        return new Handoff(id, questionId, classId, State.HELD, since, personId, until, answer, remindAt, noteLetterId);
    }

    public Handoff answered(long personId, String text) {
        return new Handoff(id, questionId, classId, State.ANSWERED, since, personId, null, text, null, noteLetterId);
    }

    public Handoff closed(State end) {
        return new Handoff(id, questionId, classId, end, since, holderId, null, answer, null, noteLetterId);
    }

    /** The asker has deleted the question: no answer to it is kept, except where it has become knowledge. */
    public Handoff withdrawn() {
        State end = state == State.LEARNED ? State.LEARNED : State.CLOSED;
        return new Handoff(id, questionId, classId, end, since, holderId, null, null, null, noteLetterId);
    }

    public Handoff remindedNext(@Nullable Instant next) {
        return new Handoff(id, questionId, classId, state, since, holderId, heldUntil, answer, next, noteLetterId);
    }
}
