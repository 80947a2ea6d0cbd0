package org.classliaison.core.calendar;

import java.time.DayOfWeek;
import java.time.Month;

/** Which day of a month. */
public sealed interface DayInMonth {

    /** What to do in a month that is too short. */
    enum ShortMonth {
        /** Take its last day. */
        LAST_DAY,
        /** Leave the month out. */
        SKIP
    }

    /** @param day 1 to 31 */
    record On(int day, ShortMonth shortMonth) implements DayInMonth {

        public On {
            if (day < 1 || day > 31) {
                throw new IllegalArgumentException("No month has a day " + day);
            }
        }
    }

    record Last() implements DayInMonth {}

    /** @param nth 1 to 5, or {@link #LAST}; months without a fifth are left out */
    record NthWeekday(int nth, DayOfWeek weekday) implements DayInMonth {

        public NthWeekday {
            requireNth(nth, 5);
        }
    }

    /** @param nth 1 to 15, or {@link #LAST} */
    record NthWorkingDay(int nth) implements DayInMonth {

        public NthWorkingDay {
            requireNth(nth, 15);
        }
    }

    int LAST = -1;

    /** A day that all months have, or for which the last one stands in. */
    static DayInMonth on(int day) {
        return new On(day, ShortMonth.LAST_DAY);
    }

    /** Whether the month has such a day in some year. */
    default boolean mayBeIn(Month month) {
        return !(this instanceof On on) || on.day() <= month.maxLength();
    }

    private static void requireNth(int nth, int most) {
        if (nth != LAST && (nth < 1 || nth > most)) {
            throw new IllegalArgumentException("No month has so many: " + nth);
        }
    }
}
