package org.classliaison.core.calendar;

import java.time.Month;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.classliaison.core.calendar.DayInMonth.On;
import org.classliaison.core.calendar.ReminderRead.Open;

/** 每月15号, 每季度最后一天, 每年3月、9月15日, 每双月10号, 每三个月, each with its day behind it. */
final class MonthlyWays {

    /** Whatever stands behind the months. */
    private static final String REST = "(?<rest>.*)$";

    private static final String LIST = "(" + Numeral.CHINESE + "月?份?(?:[、,和及与]" + Numeral.CHINESE + "月份?)*)(?<=[月份])";

    private MonthlyWays() {}

    static List<Way> all() {
        return List.of(
                Way.of("每年的?" + LIST + REST, (found, asked) -> yearly(found)),
                Way.of("每逢?(双|单)月" + REST, (found, asked) -> in(Months.everySo(2, isEven(found) ? 2 : 1), found)),
                Way.of("每(隔)?(" + Numeral.CHINESE + ")个月" + REST, MonthlyWays::everySo),
                Way.of(
                        "每个?季度?的?(首月|第一个月|第二个月|中间月|末月|第三个月|最后一个月)" + REST,
                        (found, asked) -> in(Months.ofQuarters(which(found.group(1))), found)),
                Way.of("(?:每个?季度?|季度(?=[末底])|季(?=末))" + REST, (found, asked) -> quarterly(found)),
                Way.of("每个?半年" + REST, (found, asked) -> spread(6, found)),
                Way.of("每个?学期(?:末)?", (found, asked) -> eachTerm()),
                Way.of("每年(?:的)?(?=最后一天|年底|[底末])" + REST, (found, asked) -> in(Set.of(Month.DECEMBER), found)),
                Way.of("每个?月份?" + REST, (found, asked) -> in(Months.ALL, found)));
    }

    private static RuleRead yearly(Matcher found) {
        Set<Month> months = Arrays.stream(found.group(1).split("[、,和及与]"))
                .map(word -> Month.of(Numeral.of(word.replaceAll("[月份]", ""))))
                .collect(Collectors.toSet());
        return in(months, found);
    }

    private static RuleRead in(Set<Month> months, Matcher found) {
        List<DayInMonth> days = DayOfMonthWays.in(found.group("rest")).days();
        return days.isEmpty() ? InMonthsRead.noDay(months) : InMonthsRead.of(months, days);
    }

    private static RuleRead quarterly(Matcher found) {
        List<DayInMonth> days = DayOfMonthWays.in(found.group("rest")).days();
        if (days.isEmpty()) {
            return InMonthsRead.noDayOfQuarter();
        }
        return days.size() == 1 && days.getFirst() instanceof On on && on.day() > 1
                ? RuleRead.choice(
                        Open.SEVERAL_DAYS,
                        new Rule.InMonths(Months.ofQuarters(3), on),
                        new Rule.InMonths(Months.ofQuarters(1), on))
                : spread(3, found);
    }

    /** The first such day of a quarter or half-year is in its first month, the last one in its last. */
    private static RuleRead spread(int many, Matcher found) {
        List<DayInMonth> days = DayOfMonthWays.in(found.group("rest")).days();
        boolean first = days.size() == 1 && isFirst(days.getFirst());
        Set<Month> months = Months.everySo(many, first ? 1 : many);
        return days.isEmpty() ? InMonthsRead.noDay(months) : InMonthsRead.of(months, days);
    }

    private static boolean isFirst(DayInMonth day) {
        return switch (day) {
            case On on -> on.day() == 1;
            case DayInMonth.Last last -> false;
            case DayInMonth.NthWeekday nth -> nth.nth() != DayInMonth.LAST;
            case DayInMonth.NthWorkingDay nth -> nth.nth() != DayInMonth.LAST;
        };
    }

    private static RuleRead everySo(Matcher found, Asked asked) {
        int many = Numeral.of(found.group(2));
        int months = found.group(1) != null && many == 1 ? 2 : many;
        List<DayInMonth> days = DayOfMonthWays.in(found.group("rest")).days();
        if (days.isEmpty() && asked.start() == null) {
            return InMonthsRead.noDay(round(months, asked));
        }
        return everySo(months, days.isEmpty() ? DayInMonth.on(asked.from().getDayOfMonth()) : days.getFirst(), asked);
    }

    /** What does not go round with the year is counted from the day that was named. */
    static RuleRead everySo(int months, DayInMonth day, Asked asked) {
        return 12 % months == 0
                ? InMonthsRead.of(round(months, asked), day)
                : RuleRead.of(new Rule.Every(asked.from().minusMonths(months), Period.ofMonths(months)));
    }

    private static Set<Month> round(int months, Asked asked) {
        return Months.everySo(12 % months == 0 ? months : 12, asked.from().getMonthValue());
    }

    private static RuleRead eachTerm() {
        return RuleRead.choice(
                Open.NO_DAY,
                new Rule.InMonths(Set.of(Month.JUNE, Month.DECEMBER), new DayInMonth.Last()),
                new Rule.InMonths(Set.of(Month.MARCH, Month.SEPTEMBER), DayInMonth.on(1)));
    }

    private static boolean isEven(Matcher found) {
        return found.group(1).equals("双");
    }

    private static int which(String month) {
        return switch (month) {
            case "首月", "第一个月" -> 1;
            case "第二个月", "中间月" -> 2;
            default -> 3;
        };
    }
}
