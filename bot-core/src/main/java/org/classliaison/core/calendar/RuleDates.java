package org.classliaison.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.classliaison.core.calendar.Almanac.Exams;
import org.classliaison.core.calendar.Rule.AroundExams;
import org.classliaison.core.calendar.Rule.AroundExams.Side;
import org.classliaison.core.calendar.Rule.Every;
import org.classliaison.core.calendar.Rule.InMonths;
import org.classliaison.core.calendar.Rule.Weekly;

/** Walks from one due day of a rule to the next. */
final class RuleDates {

    private final Almanac almanac;
    private final CountWorkdays workdays;

    RuleDates(Almanac almanac) {
        this.almanac = almanac;
        this.workdays = new CountWorkdays(almanac.workingDays());
    }

    Stream<DueDate> of(Rule rule, LocalDate from) {
        Stream<CountedDay> days = switch (rule) {
            case Rule.Once once -> sure(Stream.of(once.day()));
            case Rule.After after -> sure(Stream.of(after.anchor().plus(after.time())));
            case Rule.Before before -> sure(Stream.of(before.anchor().minus(before.time())));
            case Rule.WorkingDaysAfter after -> Stream.of(workdays.after(after.anchor(), after.days()));
            case Weekly weekly -> sure(weekly(weekly, from));
            case InMonths months -> inMonths(months, from);
            case Every every -> sure(every(every));
            case AroundExams around ->
                sure(almanac.exams().stream()
                        .map(exams -> around(exams, around))
                        .sorted());
        };
        return days.filter(counted -> !counted.day().isBefore(from))
                .map(counted -> new DueDate(counted.day(), rule, counted.provisional()));
    }

    private static Stream<CountedDay> sure(Stream<LocalDate> days) {
        return days.map(day -> new CountedDay(day, false));
    }

    private static Stream<LocalDate> weekly(Weekly rule, LocalDate from) {
        LocalDate firstWeek = monday(rule.from());
        LocalDate start = from.isBefore(rule.from()) ? rule.from() : from;
        return Stream.iterate(start, day -> day.plusDays(1))
                .filter(day -> rule.days().contains(day.getDayOfWeek()))
                .filter(day -> ChronoUnit.WEEKS.between(firstWeek, monday(day)) % rule.every() == 0);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private Stream<CountedDay> inMonths(InMonths rule, LocalDate from) {
        MonthDays days = new MonthDays(workdays);
        LocalDate first = rule.from();
        LocalDate start = first == null || first.isBefore(from) ? from : first;
        return Stream.iterate(YearMonth.from(start), month -> month.plusMonths(1))
                .filter(month -> rule.months().contains(month.getMonth()))
                .flatMap(month -> days.in(month, rule.day()).stream())
                .filter(counted -> !counted.day().isBefore(start));
    }

    /** From the anchor each time: the last of January is followed by the end of February, and then by the last of March. */
    private static Stream<LocalDate> every(Every rule) {
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> rule.anchor().plus(rule.step().multipliedBy(n)));
    }

    private static LocalDate around(Exams exams, AroundExams rule) {
        return rule.side() == Side.BEFORE
                ? exams.first().minusDays(rule.days())
                : exams.last().plusDays(rule.days());
    }
}
