package org.classliaison.core.care;

import java.time.LocalDate;

/**
 * How low spirits were in a class in one week. Of fewer than five people there is none.
 *
 * @param week its Monday
 * @param people how many different people
 * @param lines how many lines of theirs
 */
public record MoodWeek(long classId, LocalDate week, int people, int lines) {

    public static final int LEAST_PEOPLE = 5;

    public MoodWeek {
        if (people < LEAST_PEOPLE) {
            throw new IllegalArgumentException("Of fewer than " + LEAST_PEOPLE + " people nothing is told");
        }
    }
}
