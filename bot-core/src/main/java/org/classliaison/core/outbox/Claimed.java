package org.classliaison.core.outbox;

import org.jspecify.annotations.Nullable;

/**
 * A letter in a sender's hands.
 *
 * @param attempts calls made before this one
 * @param doubted whether an earlier call may already have delivered it
 * @param target the letter that a {@code Revise} or {@code TakeBack} refers to, or null
 */
public record Claimed(
        Letter letter,
        int attempts,
        boolean doubted,
        @Nullable Target target) {

    /** @param messageId null while that letter has not been sent */
    public record Target(LetterState state, @Nullable Long messageId) {}
}
