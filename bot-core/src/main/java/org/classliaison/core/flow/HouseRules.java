package org.classliaison.core.flow;

import java.time.Duration;

/**
 * What a branch may set.
 *
 * @param hold how long a member who has taken a question may write in peace
 * @param remindAfter when the members are reminded of an unanswered question
 * @param keepLetters how long sent letters, handled updates and their texts are kept
 * @param keepQuestions how long the text and the asker of a question are kept
 */
public record HouseRules(Duration hold, Duration remindAfter, Duration keepLetters, Duration keepQuestions) {

    public static HouseRules usual() {
        return new HouseRules(Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofDays(14), Duration.ofDays(365));
    }
}
