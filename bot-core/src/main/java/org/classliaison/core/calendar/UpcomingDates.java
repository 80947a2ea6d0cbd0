package org.classliaison.core.calendar;

import java.time.LocalDate;
import java.util.List;

/** What is due, for feeds and tables of a month. In the order of time, at most 1,000. */
public interface UpcomingDates {

    /** What everybody in that class may see. Never anything about one person. */
    List<Dated> ofClass(long classId, LocalDate from, LocalDate to);

    /** What is for that person alone, besides what their classes see. */
    List<Dated> ofPerson(long personId, LocalDate from, LocalDate to);

    /** For a bot that reminds of nothing. */
    static UpcomingDates none() {
        return new UpcomingDates() {
            @Override
            public List<Dated> ofClass(long classId, LocalDate from, LocalDate to) {
                return List.of();
            }

            @Override
            public List<Dated> ofPerson(long personId, LocalDate from, LocalDate to) {
                return List.of();
            }
        };
    }
}
