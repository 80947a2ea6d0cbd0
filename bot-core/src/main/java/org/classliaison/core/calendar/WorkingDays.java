package org.classliaison.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** On which days people work, with the statutory holidays and the weekends that are worked in exchange (调休). */
public interface WorkingDays {

    /** Where no holidays are published it goes by the weekdays. */
    boolean isWorkday(LocalDate day);

    /** Whether the holidays around that day are published. */
    boolean isPublished(LocalDate day);

    /** Monday to Friday, all of it provisional. */
    static WorkingDays unpublished() {
        return new WorkingDays() {
            @Override
            public boolean isWorkday(LocalDate day) {
                return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
            }

            @Override
            public boolean isPublished(LocalDate day) {
                return false;
            }
        };
    }
}
