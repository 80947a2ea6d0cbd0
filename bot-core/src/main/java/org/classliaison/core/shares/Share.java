package org.classliaison.core.shares;

import java.time.Instant;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Enclosure;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody wants to share with a class, or with all of them.
 *
 * @param authorId whose it is: they may take it back at any time
 * @param classId the class it is for; null for all, and while nobody has said for which
 */
public record Share(
        long id,
        BotId bot,
        Kind kind,
        long authorId,
        @Nullable Long classId,
        Piece piece,
        Stage stage) {

    /** Characters as {@code length()} counts: with head and name it still fits below a picture. */
    public static final int LONGEST = 900;

    /** Stored by name: rename with a migration. */
    public enum Kind {
        /** 经验分享: by anybody, shown only as they have agreed to. */
        EXPERIENCE,
        /** 学习卡片: by members, for one class or all. */
        CARD
    }

    /**
     * What is shown.
     *
     * @param signature the name that the author wants to be shown; null for none
     */
    public record Piece(
            String words,
            @Nullable Enclosure photo,
            @Nullable String signature) {}

    public record Stage(State state, Instant changedAt) {}

    /** Stored by name: rename with a migration. */
    public enum State {
        /** Seen by its author alone. */
        DRAFT,
        /** Waits for somebody's word. */
        REVIEW,
        /** Waits for its turn in some class, or has been posted. */
        QUEUED,
        DECLINED
    }

    public boolean isIn(State state) {
        return stage.state() == state;
    }

    public Share in(State state, Instant now) {
        return new Share(id, bot, kind, authorId, classId, piece, new Stage(state, now));
    }

    public Share forClass(@Nullable Long newClassId) {
        return new Share(id, bot, kind, authorId, newClassId, piece, stage);
    }

    public Share saying(String words) {
        return showing(new Piece(words, piece.photo, piece.signature));
    }

    public Share with(@Nullable Enclosure photo) {
        return showing(new Piece(piece.words, photo, piece.signature));
    }

    public Share signed(@Nullable String signature) {
        return showing(new Piece(piece.words, piece.photo, signature));
    }

    public boolean isEmpty() {
        return piece.words.isBlank() && piece.photo == null;
    }

    private Share showing(Piece newPiece) {
        return new Share(id, bot, kind, authorId, classId, newPiece, stage);
    }
}
