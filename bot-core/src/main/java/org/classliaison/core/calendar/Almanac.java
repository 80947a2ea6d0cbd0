package org.classliaison.core.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What rules look up to find their days.
 *
 * @param exams those that the class has told, in the order of time
 */
public record Almanac(WorkingDays workingDays, List<Exams> exams) {

    /** @param first may be its last day too */
    public record Exams(LocalDate first, LocalDate last) {

        public Exams {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("Exams end before they begin: " + first + " to " + last);
            }
        }
    }

    public Almanac {
        exams = exams.stream().sorted(Comparator.comparing(Exams::first)).toList();
    }

    public static Almanac withoutExams(WorkingDays workingDays) {
        return new Almanac(workingDays, List.of());
    }
}
