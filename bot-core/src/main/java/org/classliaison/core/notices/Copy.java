package org.classliaison.core.notices;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.classliaison.core.chat.Chat;
import org.jspecify.annotations.Nullable;

/**
 * A notice in one class's group.
 *
 * @param letters the letters that posted it, in order; the last one carries the buttons
 * @param changes the letters of its last change, such as a correction; empty before the first
 */
public record Copy(
        long noticeId, long classId, Chat chat, List<Long> letters, List<Long> changes, Tokens tokens, Shown shown) {

    /** A letter, and with it the way to its message, is forgotten a day later. */
    public static final Duration CHANGEABLE = Duration.ofDays(13);

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

    public Copy {
        letters = List.copyOf(letters);
        changes = List.copyOf(changes);
    }

    public long lastLetter() {
        return letters.getLast();
    }

    public Copy postedBy(List<Long> newLetters) {
        return new Copy(noticeId, classId, chat, newLetters, changes, tokens, shown);
    }

    public Copy changedBy(List<Long> newChanges) {
        return new Copy(noticeId, classId, chat, letters, newChanges, tokens, shown);
    }

    public Copy showing(Shown newShown) {
        return new Copy(noticeId, classId, chat, letters, changes, tokens, newShown);
    }
}
