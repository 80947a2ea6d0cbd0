package org.classliaison.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.regex.Matcher;
import org.classliaison.core.calendar.ReminderRead.Open;
import org.classliaison.core.calendar.ReminderRead.Trouble;
import org.classliaison.core.calendar.Rule.InMonths;
import org.classliaison.core.calendar.Rule.Once;
import org.classliaison.core.calendar.Rule.WorkingDaysAfter;

/** Single days that are not written as a date: 三天后, 下个月10号, 月底, 15号, 5个工作日后. */
final class SingleWays {

    private static final String N = "(" + Numeral.CHINESE + ")";

    private SingleWays() {}

    /** To be tried before dates: they have dates in them, or are past. */
    static List<Way> beforeDates() {
        return List.of(
                Way.of(
                        "昨[天晚日]|前天|上个?(?:周|星期|礼拜)[一二三四五六日天]?|上个?月(?:底|" + N + "[日号])?|去年",
                        (found, asked) -> new RuleRead.Bad(Trouble.PAST)),
                Way.of(
                        "(?:从|自)?(" + WrittenDays.CHINESE + ")(?:起|开始|后|之后|以后)?[,的]?第?" + N + "个工作日[内后]?",
                        (found, asked) -> working(WrittenDays.in(found.group(1), asked.today()), found.group(2))));
    }

    static List<Way> behindDates() {
        return List.of(
                Way.of("(?:过)?" + N + "个工作日[之以]?[内后]", (found, asked) -> working(asked.today(), found.group(1))),
                Way.of(
                        "(?:过)?" + N + "个?(天|日|周|星期|礼拜|月|年)[之以]?[后内]",
                        (found, asked) -> once(ahead(asked.today(), Numeral.of(found.group(1)), found.group(2)))),
                Way.of("[今明后](?=早)", (found, asked) -> once(asked.today().plusDays("今明后".indexOf(found.group())))),
                Way.of(
                        "(下下|下|本|这)个?月的?" + N + "[日号]",
                        (found, asked) -> once(month(found, asked).atDay(Numeral.of(found.group(2))))),
                Way.of(
                        "(下下|下|本|这)个?月(?:月?[底末]|的?最后一天)",
                        (found, asked) -> once(month(found, asked).atEndOfMonth())),
                Way.of(
                        "(下下|下|本|这)个?月(?:月?初|的?第一天)",
                        (found, asked) -> once(month(found, asked).atDay(1))),
                Way.of(
                        N + "月(?:份)?(?:底|末|最后一天)",
                        (found, asked) -> once(nextEnd(Month.of(Numeral.of(found.group(1))), asked.today()))),
                Way.of("(?:今年|本年)?年[底末]", (found, asked) -> once(NamedDays.next(MonthDay.of(12, 31), asked.today()))),
                Way.of(
                        "月[底末]",
                        (found, asked) -> once(YearMonth.from(asked.today()).atEndOfMonth())),
                Way.of(
                        "(?<![\\d月一二三四五六七八九十])" + N + "[日号](?![楼院机])",
                        (found, asked) -> once(nextNumber(Numeral.of(found.group(1)), asked.today()))),
                Way.of("(下下|下|本|这)个?(?:周|星期|礼拜)(?![一二三四五六日天末])", SingleWays::someDayOfWeek),
                Way.of("(下下|下|本|这)?个?(?:周末)", SingleWays::weekend));
    }

    private static RuleRead once(LocalDate day) {
        return RuleRead.of(new Once(day));
    }

    private static RuleRead working(LocalDate anchor, String days) {
        return RuleRead.of(new WorkingDaysAfter(anchor, Numeral.of(days)));
    }

    static LocalDate ahead(LocalDate today, int many, String unit) {
        return switch (unit) {
            case "周", "星期", "礼拜", "week" -> today.plusWeeks(many);
            case "月", "month" -> today.plusMonths(many);
            case "年", "year" -> today.plusYears(many);
            default -> today.plusDays(many);
        };
    }

    private static YearMonth month(Matcher found, Asked asked) {
        return YearMonth.from(asked.today()).plusMonths(weeks(found.group(1)));
    }

    private static LocalDate nextEnd(Month month, LocalDate today) {
        YearMonth thisYear = YearMonth.of(today.getYear(), month);
        return (thisYear.atEndOfMonth().isBefore(today) ? thisYear.plusYears(1) : thisYear).atEndOfMonth();
    }

    private static LocalDate nextNumber(int number, LocalDate today) {
        return InMonths.everyMonth(new DayInMonth.On(number, DayInMonth.ShortMonth.SKIP))
                .next(today, Almanac.withoutExams(WorkingDays.unpublished()))
                .orElseThrow()
                .day();
    }

    private static RuleRead someDayOfWeek(Matcher found, Asked asked) {
        return someDayOfWeek(monday(asked.today()).plusWeeks(weeks(found.group(1))), asked.today());
    }

    /** The days of a week that are most often meant, as far as they are to come. */
    static RuleRead someDayOfWeek(LocalDate monday, LocalDate today) {
        List<Rule> days = List.of(0, 4, 6).stream()
                .map(monday::plusDays)
                .filter(day -> !day.isBefore(today))
                .<Rule>map(Once::new)
                .toList();
        return new RuleRead.Choice(Open.NO_DAY, days);
    }

    private static RuleRead weekend(Matcher found, Asked asked) {
        LocalDate monday = monday(asked.today()).plusWeeks(found.group(1) == null ? 0 : weeks(found.group(1)));
        return RuleRead.choice(Open.SEVERAL_DAYS, new Once(monday.plusDays(5)), new Once(monday.plusDays(6)));
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static int weeks(String which) {
        return which.equals("下下") ? 2 : which.equals("下") ? 1 : 0;
    }
}
