package org.classliaison.core.care;

import java.time.Instant;

/** Where a flag stands. */
public sealed interface CareState {

    /** Waits for somebody. */
    record Open() implements CareState {}

    /**
     * Somebody has it before them, so that nobody works twice.
     *
     * @param by the id of a person
     * @param until from when on it waits again
     */
    record Leased(long by, Instant until) implements CareState {}

    /** Decided, with the outcome of whoever had it. */
    record Closed(Outcome outcome, long by, Instant at) implements CareState {}

    static CareState open() {
        return new Open();
    }

    /** Whether somebody could take it now. */
    default boolean isFree(Instant now) {
        return switch (this) {
            case Open open -> true;
            case Leased leased -> !leased.until().isAfter(now);
            case Closed closed -> false;
        };
    }
}
