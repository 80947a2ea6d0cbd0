package org.classliaison.core.calendar;

import java.time.LocalDate;

/** Counts working days, and whether their holidays are published. */
final class CountWorkdays {

    private final WorkingDays workingDays;

    CountWorkdays(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    /** The last of so many working days behind that day, which is not counted itself. */
    CountedDay after(LocalDate day, int count) {
        return count(day, count, 1);
    }

    /** The first of so many working days before that day. */
    CountedDay before(LocalDate day, int count) {
        return count(day, count, -1);
    }

    private CountedDay count(LocalDate start, int count, int step) {
        LocalDate day = start;
        boolean provisional = false;
        int left = count;
        while (left > 0) {
            day = day.plusDays(step);
            provisional |= !workingDays.isPublished(day);
            left -= workingDays.isWorkday(day) ? 1 : 0;
        }
        return new CountedDay(day, provisional);
    }
}
