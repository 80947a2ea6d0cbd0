package org.classliaison.core.questions;

import org.jspecify.annotations.Nullable;

/**
 * What was decided for a question, and why.
 *
 * @param addressed whether the asker spoke to the bot
 * @param topic the entry that answered or came nearest, or null
 * @param version that entry's version, 0 where there is none
 * @param confidence probability that the topic is the right one, 0 to 1
 * @param why the scores that decided, as {@code topic=score} of the best three
 */
public record Ruling(
        Outcome outcome, boolean addressed, @Nullable String topic, int version, double confidence, String why) {

    public enum Outcome {
        ANSWERED,
        SUGGESTED,
        HANDED_ON,
        REFUSED,
        /** The answer was taken back by the asker or a member. */
        RECALLED
    }

    public Ruling ended(Outcome newOutcome) {
        return new Ruling(newOutcome, addressed, topic, version, confidence, why);
    }

    /** A person has said which topic it is, so there is no doubt left. */
    public Ruling answeredWith(String newTopic, int newVersion) {
        return new Ruling(Outcome.ANSWERED, addressed, newTopic, newVersion, 1, why);
    }
}
