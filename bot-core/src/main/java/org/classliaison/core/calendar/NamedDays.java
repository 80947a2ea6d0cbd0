package org.classliaison.core.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.classliaison.core.calendar.Rule.InMonths;
import org.classliaison.core.calendar.Rule.Once;

/** Days of the solar year that have a name: 七一, 国庆节. */
final class NamedDays {

    private static final Map<String, MonthDay> DAYS = Map.ofEntries(
            Map.entry("元旦", MonthDay.of(1, 1)),
            Map.entry("妇女节", MonthDay.of(3, 8)),
            Map.entry("五一", MonthDay.of(5, 1)),
            Map.entry("劳动节", MonthDay.of(5, 1)),
            Map.entry("五四", MonthDay.of(5, 4)),
            Map.entry("青年节", MonthDay.of(5, 4)),
            Map.entry("七一", MonthDay.of(7, 1)),
            Map.entry("建党节", MonthDay.of(7, 1)),
            Map.entry("八一", MonthDay.of(8, 1)),
            Map.entry("教师节", MonthDay.of(9, 10)),
            Map.entry("十一", MonthDay.of(10, 1)),
            Map.entry("国庆", MonthDay.of(10, 1)));

    /** Not 十一月, 五一班 or 七一点. */
    private static final String NAME =
            "(元旦|妇女节|五一|劳动节|五四|青年节|七一|建党节|八一|教师节|十一|国庆)" + "(?:劳动节|青年节|建党节|国庆节|节)?(?![一二三四五六七八九十月号点时班级届个])";

    private NamedDays() {}

    static List<Way> everyYear() {
        return List.of(Way.of("每年的?" + NAME, (found, asked) -> yearly(day(found.group(1)))));
    }

    static List<Way> once() {
        return List.of(Way.of(
                "(?<![一二三四五六七八九十第])" + NAME,
                (found, asked) -> RuleRead.of(new Once(next(day(found.group(1)), asked.today())))));
    }

    /** On that day of each year, if there are such years. */
    static RuleRead yearly(MonthDay day) {
        return InMonthsRead.of(Set.of(day.getMonth()), DayInMonth.on(day.getDayOfMonth()));
    }

    /** The next such day; today is one. Of 29 February it may be years away. */
    static LocalDate next(MonthDay day, LocalDate today) {
        return new InMonths(Set.of(day.getMonth()), new DayInMonth.On(day.getDayOfMonth(), DayInMonth.ShortMonth.SKIP))
                .next(today, Almanac.withoutExams(WorkingDays.unpublished()))
                .orElseThrow()
                .day();
    }

    private static MonthDay day(String name) {
        return Objects.requireNonNull(DAYS.get(name), name);
    }
}
