package org.classliaison.core.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.classliaison.core.calendar.DayInMonth.NthWeekday;
import org.classliaison.core.calendar.DayInMonth.NthWorkingDay;
import org.classliaison.core.calendar.DayInMonth.On;
import org.classliaison.core.calendar.DayInMonth.ShortMonth;

/** Finds the day that is meant in one month of one year. */
final class MonthDays {

    private final CountWorkdays workdays;

    MonthDays(CountWorkdays workdays) {
        this.workdays = workdays;
    }

    Optional<CountedDay> in(YearMonth month, DayInMonth day) {
        return switch (day) {
            case On on -> on(month, on).map(MonthDays::sure);
            case DayInMonth.Last last -> Optional.of(sure(month.atEndOfMonth()));
            case NthWeekday weekday -> weekday(month, weekday).map(MonthDays::sure);
            case NthWorkingDay nth ->
                Optional.of(workingDay(month, nth.nth())).filter(found -> month.equals(YearMonth.from(found.day())));
        };
    }

    private static Optional<LocalDate> on(YearMonth month, On on) {
        if (month.isValidDay(on.day())) {
            return Optional.of(month.atDay(on.day()));
        }
        return on.shortMonth() == ShortMonth.LAST_DAY ? Optional.of(month.atEndOfMonth()) : Optional.empty();
    }

    private static Optional<LocalDate> weekday(YearMonth month, NthWeekday day) {
        LocalDate found = month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(day.nth(), day.weekday()));
        return Optional.of(found).filter(other -> month.equals(YearMonth.from(other)));
    }

    private CountedDay workingDay(YearMonth month, int nth) {
        return nth == DayInMonth.LAST
                ? workdays.before(month.plusMonths(1).atDay(1), 1)
                : workdays.after(month.minusMonths(1).atEndOfMonth(), nth);
    }

    private static CountedDay sure(LocalDate day) {
        return new CountedDay(day, false);
    }
}
