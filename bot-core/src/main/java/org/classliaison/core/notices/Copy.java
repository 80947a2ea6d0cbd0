package org.classliaison.core.notices;

import java.time.Instant;
import java.util.List;
import org.classliaison.core.chat.Chat;
import org.jspecify.annotations.Nullable;

/**
 * A notice in one class's group.
 *
 * @param due what its change still has to do to it; null for nothing
 */
public record Copy(
        long noticeId,
        long classId,
        Chat chat,
        Letters letters,
        Tokens tokens,
        Shown shown,
        @Nullable Change due) {

    /**
     * The letters of a copy.
     *
     * @param posts those that posted it, in order; the last one carries the buttons
     * @param changes those of its last change, such as a correction; empty before the first
     * @param pin the one that pinned it; null where it was not to be pinned
     */
    public record Letters(
            List<Long> posts, List<Long> changes, @Nullable Long pin) {

        public Letters {
            posts = List.copyOf(posts);
            changes = List.copyOf(changes);
        }
    }

    /** What happens to all copies of a notice, some hundred at a time. Stored by name: rename with a migration. */
    public enum Change {
        AMEND,
        STRIKE,
        DELETE
    }

    /** The tokens of its buttons, which outlive each change of their labels; null for a button that it does not have. */
    public record Tokens(@Nullable String receipt, @Nullable String signUp) {}

    /**
     * What the post shows.
     *
     * @param receipts how many have acknowledged it in this class
     * @param signUps how many have signed up in all classes
     * @param at when it was last changed
     * @param remindedAt when those who have not acknowledged it were reminded; null for never
     */
    public record Shown(
            int receipts, int signUps, Instant at, @Nullable Instant remindedAt) {}

    public long lastLetter() {
        return letters.posts().getLast();
    }

    /** Hangs by other letters, and nothing is due to it any more. */
    public Copy changedBy(List<Long> posts, List<Long> changes) {
        return new Copy(noticeId, classId, chat, new Letters(posts, changes, letters.pin), tokens, shown, null);
    }

    public Copy showing(Shown newShown) {
        return new Copy(noticeId, classId, chat, letters, tokens, newShown, due);
    }
}
