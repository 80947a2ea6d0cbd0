package org.classliaison.core.notices;

import java.time.Instant;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Reach;
import org.jspecify.annotations.Nullable;

/**
 * One notice, from its first draft on.
 *
 * @param postAt when it is to be posted, or was; null for at once
 * @param pending a correction that has not been let go; null for none
 */
public record Notice(
        long id,
        BotId bot,
        Signed signed,
        Stage stage,
        Sheet sheet,
        Audience audience,
        @Nullable Instant postAt,
        @Nullable Correction pending) {

    public record Correction(String words, long authorId) {}

    /**
     * Whose it is.
     *
     * @param authorId who wrote its present words
     * @param senderId who let it go; null while it is a draft
     */
    public record Signed(long authorId, @Nullable Long senderId) {}

    /**
     * Where it stands.
     *
     * @param revision counts every change of the draft: two who change the same one are noticed by it
     * @param version counts the wordings that classes have read, from 1
     * @param live whether a card still has to follow its letters
     * @param reason why it was recalled; null otherwise
     */
    public record Stage(
            State state,
            int revision,
            int version,
            Instant changedAt,
            boolean live,
            @Nullable String reason) {

        Stage next(State next, Instant now) {
            return new Stage(next, revision + 1, version, now, live, reason);
        }
    }

    /** Stored by name: rename with a migration. */
    public enum State {
        DRAFT,
        /** Waits for a second person. */
        TO_APPROVE,
        /** Waits for its time. */
        SCHEDULED,
        /** On its way to the classes. */
        POSTING,
        POSTED,
        RECALLED,
        DROPPED
    }

    public boolean isIn(State state) {
        return stage.state() == state;
    }

    /** Whether it may still be changed without anybody having read it. */
    public boolean isDraft() {
        return isIn(State.DRAFT);
    }

    public boolean isOut() {
        return isIn(State.POSTING) || isIn(State.POSTED);
    }

    /** Whether its copies may still be changed: the way to their messages is forgotten after some time. */
    public boolean isChangeableAt(Instant now) {
        return postAt != null && postAt.plus(Reach.CHANGEABLE).isAfter(now);
    }

    public Notice in(State state, Instant now) {
        return staged(stage.next(state, now));
    }

    public Notice with(Sheet newSheet, Instant now) {
        return new Notice(id, bot, signed, stage.next(stage.state(), now), newSheet, audience, postAt, pending);
    }

    public Notice writtenBy(long personId) {
        return new Notice(id, bot, new Signed(personId, signed.senderId), stage, sheet, audience, postAt, pending);
    }

    public Notice sentBy(long personId) {
        return new Notice(id, bot, new Signed(signed.authorId, personId), stage, sheet, audience, postAt, pending);
    }

    public Notice to(Audience newAudience, Instant now) {
        return new Notice(id, bot, signed, stage.next(stage.state(), now), sheet, newAudience, postAt, pending);
    }

    public Notice at(@Nullable Instant time, Instant now) {
        return new Notice(id, bot, signed, stage.next(stage.state(), now), sheet, audience, time, pending);
    }

    public Notice live(boolean live) {
        return staged(new Stage(stage.state, stage.revision, stage.version, stage.changedAt, live, stage.reason));
    }

    /** A further wording that classes read. */
    public Notice inNextVersion() {
        return staged(
                new Stage(stage.state, stage.revision, stage.version + 1, stage.changedAt, stage.live, stage.reason));
    }

    public Notice because(String reason) {
        return staged(new Stage(stage.state, stage.revision, stage.version, stage.changedAt, stage.live, reason));
    }

    public Notice correcting(@Nullable Correction correction, Instant now) {
        return new Notice(id, bot, signed, stage.next(stage.state(), now), sheet, audience, postAt, correction);
    }

    private Notice staged(Stage next) {
        return new Notice(id, bot, signed, next, sheet, audience, postAt, pending);
    }
}
