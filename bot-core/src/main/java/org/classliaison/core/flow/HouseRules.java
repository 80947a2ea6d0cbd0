package org.classliaison.core.flow;

import java.time.Duration;

/**
 * What a branch may set.
 *
 * @param hold how long a member who has taken a question may write in peace
 * @param remindAfter when the members are reminded of an unanswered question
 * @param keepQuestions how long the text, the asker and the answer of a question are kept
 * @param keepCare the same for care flags
 * @param keepSuggestions how long words and writer of a suggestion are kept once it is settled
 */
public record HouseRules(
        Duration hold, Duration remindAfter, Duration keepQuestions, KeepCare keepCare, Duration keepSuggestions) {

    private static final Duration A_YEAR = Duration.ofDays(365);

    /** Words and writer of a suggestion are kept for a year at most, whatever a branch sets. */
    public HouseRules {
        keepSuggestions = keepSuggestions.compareTo(A_YEAR) < 0 ? keepSuggestions : A_YEAR;
    }

    /**
     * How long what belongs to care flags is kept.
     *
     * @param open a flag that nobody closes
     * @param closed words and writer of a flag, once it is closed
     * @param remembered that there was a flag, so that its writer can be told what became of it
     * @param log who has looked
     */
    public record KeepCare(Duration open, Duration closed, Duration remembered, Duration log) {

        public static KeepCare usual() {
            return new KeepCare(Duration.ofDays(30), Duration.ofDays(7), Duration.ofDays(30), Duration.ofDays(365));
        }
    }

    public static HouseRules usual() {
        return new HouseRules(
                Duration.ofMinutes(30),
                Duration.ofHours(2),
                Duration.ofDays(365),
                KeepCare.usual(),
                Duration.ofDays(90));
    }
}
