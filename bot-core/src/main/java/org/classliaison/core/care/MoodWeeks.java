package org.classliaison.core.care;

import java.time.LocalDate;
import java.util.Optional;

/** Counts low spirits by class and week. Who they are cannot be read here, and is not even known once the week is over. */
public interface MoodWeeks {

    /** @param personMark of {@link Marks#mood}, another one each week */
    void note(long classId, LocalDate week, String personMark);

    /** Empty below {@link MoodWeek#LEAST_PEOPLE}. */
    Optional<MoodWeek> of(long classId, LocalDate week);

    /** Drops the marks of all weeks before that Monday; the two numbers stay. */
    int forgetPeopleBefore(LocalDate week);
}
