package org.classliaison.core.questions;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A question in the hands of the two members.
 *
 * @param leadId the handoff of an alike question whose cards and answer this one shares, or null for one of its own
 * @param since when the members got it
 * @param holderId the member who has taken it, or null
 * @param heldUntil when the hold runs out and the other may take it
 * @param inPrivate whether the holder wants the answer to reach the asker alone; such an answer is never learned
 * @param answer the member's words, or null
 * @param remindAt when the members are reminded next, or null for no more
 * @param noteLetterId the letter that told the asker that a person has the question, or null
 */
public record Handoff(
        long id,
        long questionId,
        long classId,
        @Nullable Long leadId,
        State state,
        Instant since,
        @Nullable Long holderId,
        @Nullable Instant heldUntil,
        boolean inPrivate,
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

    /** Open, on its own, without a reminder and without a note so far. */
    public static Handoff of(long id, long questionId, long classId, Instant since) {
        return new Handoff(id, questionId, classId, null, State.OPEN, since, null, null, false, null, null, null);
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
        return inHand(State.OPEN, null, null, false);
    }

    /** Before the members once more, because its end did not settle it. */
    public Handoff reopened(Instant now, Instant nextReminder, long newNoteLetterId) {
        return of(id, questionId, classId, now).remindedNext(nextReminder).notedIn(newNoteLetterId);
    }

    public Handoff heldBy(long personId, Instant until) {
        return inHand(State.HELD, personId, until, false);
    }

    public Handoff privatelyHeldBy(long personId, Instant until) {
        return inHand(State.HELD, personId, until, true);
    }

    /** In private only where that is what this very person has chosen. */
    public Handoff answered(long personId, String text) {
        return ended(State.ANSWERED, personId, inPrivate && holderId != null && holderId == personId, text);
    }

    /** The answer to the question that this one was found to be like. */
    public Handoff answeredLike(Handoff lead) {
        return ended(lead.state, lead.holderId, lead.inPrivate, lead.answer);
    }

    public Handoff closed(State end) {
        return ended(end, holderId, inPrivate, answer);
    }

    /** The asker has deleted the question: no answer to it is kept, except where it has become knowledge. */
    public Handoff withdrawn() {
        return ended(state == State.LEARNED ? State.LEARNED : State.CLOSED, holderId, inPrivate, null);
    }

    public Handoff joining(Handoff lead) {
        return with(lead.id, since, null, noteLetterId);
    }

    /** A question of its own again, as if the members had got it now. */
    public Handoff apart(Instant now, Instant firstReminder) {
        return with(null, now, firstReminder, noteLetterId);
    }

    public Handoff remindedNext(@Nullable Instant next) {
        return with(leadId, since, next, noteLetterId);
    }

    public Handoff notedIn(long letterId) {
        return with(leadId, since, remindAt, letterId);
    }

    /** The letter that told the asker is gone. */
    public Handoff withoutNote() {
        return with(leadId, since, remindAt, null);
    }

    private Handoff inHand(State now, @Nullable Long holder, @Nullable Instant until, boolean privately) {
        return new Handoff(
                id, questionId, classId, leadId, now, since, holder, until, privately, answer, remindAt, noteLetterId);
    }

    private Handoff ended(State end, @Nullable Long holder, boolean privately, @Nullable String words) {
        return new Handoff(
                id, questionId, classId, leadId, end, since, holder, null, privately, words, null, noteLetterId);
    }

    private Handoff with(@Nullable Long lead, Instant newSince, @Nullable Instant reminder, @Nullable Long note) {
        return new Handoff(
                id, questionId, classId, lead, state, newSince, holderId, heldUntil, inPrivate, answer, reminder, note);
    }
}
