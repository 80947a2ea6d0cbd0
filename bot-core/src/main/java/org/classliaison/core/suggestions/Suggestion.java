package org.classliaison.core.suggestions;

import java.time.Instant;
import org.classliaison.core.chat.BotId;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody has handed in (意见建议), without its words and its writer.
 *
 * @param number its receipt number, counted in each class by itself and never given twice
 * @param writerMark by which its writer finds it again; null once words and writer are gone
 */
public record Suggestion(
        long id,
        BotId bot,
        long classId,
        int number,
        @Nullable String writerMark,
        Instant handedInAt,
        Stage stage) {

    /**
     * Where it stands.
     *
     * @param by the id of the member who has brought it there; null while nobody has
     */
    public record Stage(State state, @Nullable Long by, Instant at) {}

    /** Stored by name: rename with a migration. */
    public enum State {
        WAITING,
        /** A member has said that they look into it. */
        LOOKED_INTO,
        ANSWERED,
        /** A member has said that it is not for an answer here. */
        NOT_HERE,
        /** Its writer has taken it back: nothing else is left of it. */
        WITHDRAWN;

        public boolean isOpen() {
            return this == WAITING || this == LOOKED_INTO;
        }
    }

    public boolean isOpen() {
        return stage.state().isOpen();
    }

    public boolean isWithdrawn() {
        return stage.state() == State.WITHDRAWN;
    }

    public Suggestion in(State state, long by, Instant at) {
        return new Suggestion(id, bot, classId, number, writerMark, handedInAt, new Stage(state, by, at));
    }

    public Suggestion withdrawn(Instant at) {
        return new Suggestion(id, bot, classId, number, null, handedInAt, new Stage(State.WITHDRAWN, null, at));
    }
}
