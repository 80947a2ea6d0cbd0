package org.classliaison.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * On which days something is due. A rule is a value in local days; hour and zone belong to its {@link Schedule}. One line of
 * text keeps it in a row, see {@link RuleText}.
 */
public sealed interface Rule {

    /** On that day and never again. */
    record Once(LocalDate day) implements Rule {}

    /**
     * On those weekdays, all seven for daily, in every week or every so many.
     *
     * @param every 1 to {@value #MOST_WEEKS} weeks
     * @param from no day before it; its week is the first that counts
     */
    record Weekly(int every, Set<DayOfWeek> days, LocalDate from) implements Rule {

        public static final int MOST_WEEKS = 52;

        public Weekly {
            if (every < 1 || every > MOST_WEEKS || days.isEmpty()) {
                throw new IllegalArgumentException("No rule for weeks: every " + every + " on " + days);
            }
            days = Set.copyOf(days);
        }
    }

    /**
     * On one day of each of those months: of all for monthly, of four for quarterly, of one for yearly.
     *
     * @param from no day before it, or null
     */
    record InMonths(
            Set<Month> months, DayInMonth day, @Nullable LocalDate from) implements Rule {

        public InMonths {
            if (months.isEmpty() || months.stream().noneMatch(day::mayBeIn)) {
                throw new IllegalArgumentException("None of " + months + " has " + day);
            }
            months = Set.copyOf(months);
        }

        public InMonths(Set<Month> months, DayInMonth day) {
            this(months, day, null);
        }

        public InMonths startingOn(LocalDate first) {
            return new InMonths(months, day, first);
        }

        public static InMonths everyMonth(DayInMonth day) {
            return new InMonths(EnumSet.allOf(Month.class), day);
        }

        public static InMonths quarterEnds() {
            return new InMonths(
                    EnumSet.of(Month.MARCH, Month.JUNE, Month.SEPTEMBER, Month.DECEMBER), new DayInMonth.Last());
        }
    }

    /** A step after a person's or a class's own day, two steps after it, and so on; counted from that day each time. */
    record Every(LocalDate anchor, Period step) implements Rule {

        public Every {
            requireForward(step);
        }
    }

    /** Once, that time after a day. Months lead to the same day of the month, or to its end where there is none. */
    record After(LocalDate anchor, Period time) implements Rule {

        public After {
            requireForward(time);
        }
    }

    /** Once, that time before a day, by the same reckoning. */
    record Before(LocalDate anchor, Period time) implements Rule {

        public Before {
            requireForward(time);
        }
    }

    /** Once, on the last of so many working days; the anchor itself is not counted. */
    record WorkingDaysAfter(LocalDate anchor, int days) implements Rule {

        public static final int MOST_DAYS = 250;

        public WorkingDaysAfter {
            if (days < 1 || days > MOST_DAYS) {
                throw new IllegalArgumentException("Not so many working days: " + days);
            }
        }
    }

    /**
     * Each term: so many days before the first day of the exams, or after their last one.
     *
     * @param days 0 for the first or last day itself, at most 60
     */
    record AroundExams(Side side, int days) implements Rule {

        public enum Side {
            BEFORE,
            AFTER
        }

        public AroundExams {
            if (days < 0 || days > 60) {
                throw new IllegalArgumentException("Too far from the exams: " + days);
            }
        }
    }

    /** The due days from that one on, in order; may have no end. */
    default Stream<DueDate> dates(LocalDate from, Almanac almanac) {
        return new RuleDates(almanac).of(this, from);
    }

    /** The first due day on that day or later; empty once the rule is through, or while no exams are known. */
    default Optional<DueDate> next(LocalDate from, Almanac almanac) {
        return dates(from, almanac).findFirst();
    }

    /** Whether it comes round again. */
    default boolean repeats() {
        return switch (this) {
            case Weekly weekly -> true;
            case InMonths months -> true;
            case Every every -> true;
            case AroundExams exams -> true;
            case Once once -> false;
            case After after -> false;
            case Before before -> false;
            case WorkingDaysAfter after -> false;
        };
    }

    private static void requireForward(Period time) {
        if (time.isZero() || time.isNegative()) {
            throw new IllegalArgumentException("Does not lead anywhere: " + time);
        }
    }
}
