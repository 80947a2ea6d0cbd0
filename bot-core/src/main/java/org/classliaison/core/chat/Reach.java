package org.classliaison.core.chat;

import java.time.Duration;

/** How long the bot finds the way back to what it has said: with the letter that was sent goes the number of its message. */
public final class Reach {

    /** For so long letters are kept, with their texts, and updates that are done with. */
    public static final Duration LETTERS_KEPT = Duration.ofDays(14);

    /** For so long a message can be changed or taken down: a day less, so that the change does not meet the night. */
    public static final Duration CHANGEABLE = LETTERS_KEPT.minusDays(1);

    private Reach() {}
}
