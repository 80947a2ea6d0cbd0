package org.classliaison.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.classliaison.core.calendar.DayInMonth.NthWeekday;
import org.classliaison.core.calendar.DayInMonth.NthWorkingDay;
import org.classliaison.core.calendar.DayInMonth.On;
import org.classliaison.core.calendar.DayInMonth.ShortMonth;
import org.classliaison.core.calendar.Rule.AroundExams;
import org.classliaison.core.calendar.Rule.AroundExams.Side;
import org.classliaison.core.calendar.Rule.InMonths;
import org.classliaison.core.calendar.Rule.Weekly;
import org.jspecify.annotations.Nullable;

/**
 * A rule in one line, at most 100 characters, to be kept in a row: {@code once 2026-12-01}, {@code weekly 2 1,3
 * 2026-11-23}, {@code months 3,6,9,12 last}, {@code months 2 on 31 SKIP}, {@code months all on 15 LAST_DAY from 2027-03-01}, {@code workdays 2026-11-20 5}. What is written
 * once must be read for ever.
 */
public final class RuleText {

    private static final String ALL = "all";
    private static final String FROM = "from";

    private RuleText() {}

    public static String write(Rule rule) {
        return switch (rule) {
            case Rule.Once once -> "once " + once.day();
            case Weekly weekly -> "weekly " + weekly.every() + " " + weekdays(weekly.days()) + " " + weekly.from();
            case InMonths in -> "months " + months(in.months()) + " " + day(in.day()) + from(in.from());
            case Rule.Every every -> "every " + every.anchor() + " " + every.step();
            case Rule.After after -> "after " + after.anchor() + " " + after.time();
            case Rule.Before before -> "before " + before.anchor() + " " + before.time();
            case Rule.WorkingDaysAfter after -> "workdays " + after.anchor() + " " + after.days();
            case AroundExams exams -> "exams " + exams.side() + " " + exams.days();
        };
    }

    /** @throws IllegalArgumentException if no rule was written like this */
    public static Rule read(String text) {
        String[] words = text.split(" ");
        try {
            return switch (words[0]) {
                case "once" -> new Rule.Once(LocalDate.parse(words[1]));
                case "weekly" -> new Weekly(number(words[1]), weekdays(words[2]), LocalDate.parse(words[3]));
                case "months" -> new InMonths(months(words[1]), day(words), from(words));
                case "every" -> new Rule.Every(LocalDate.parse(words[1]), Period.parse(words[2]));
                case "after" -> new Rule.After(LocalDate.parse(words[1]), Period.parse(words[2]));
                case "before" -> new Rule.Before(LocalDate.parse(words[1]), Period.parse(words[2]));
                case "workdays" -> new Rule.WorkingDaysAfter(LocalDate.parse(words[1]), number(words[2]));
                case "exams" -> new AroundExams(Side.valueOf(words[1]), number(words[2]));
                default -> throw new IllegalArgumentException("No such kind of rule");
            };
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("Not the text of a rule: " + text, e);
        }
    }

    private static String day(DayInMonth day) {
        return switch (day) {
            case On on -> "on " + on.day() + " " + on.shortMonth();
            case DayInMonth.Last last -> "last";
            case NthWeekday nth -> "weekday " + nth.nth() + " " + nth.weekday().getValue();
            case NthWorkingDay nth -> "workday " + nth.nth();
        };
    }

    private static DayInMonth day(String[] words) {
        return switch (words[2]) {
            case "on" -> new On(number(words[3]), ShortMonth.valueOf(words[4]));
            case "last" -> new DayInMonth.Last();
            case "weekday" -> new NthWeekday(number(words[3]), DayOfWeek.of(number(words[4])));
            case "workday" -> new NthWorkingDay(number(words[3]));
            default -> throw new IllegalArgumentException("No such day in a month");
        };
    }

    /** Rows that were written before there was a start have none. */
    private static String from(@Nullable LocalDate first) {
        return first == null ? "" : " " + FROM + " " + first;
    }

    private static @Nullable LocalDate from(String[] words) {
        int last = words.length - 1;
        return words[last - 1].equals(FROM) ? LocalDate.parse(words[last]) : null;
    }

    private static String weekdays(Set<DayOfWeek> days) {
        return days.stream().sorted().map(day -> "" + day.getValue()).collect(Collectors.joining(","));
    }

    private static Set<DayOfWeek> weekdays(String text) {
        return Arrays.stream(text.split(","))
                .map(word -> DayOfWeek.of(number(word)))
                .collect(Collectors.toSet());
    }

    private static String months(Set<Month> months) {
        return months.size() == 12
                ? ALL
                : months.stream().sorted().map(month -> "" + month.getValue()).collect(Collectors.joining(","));
    }

    private static Set<Month> months(String text) {
        return text.equals(ALL)
                ? Months.ALL
                : Arrays.stream(text.split(","))
                        .map(word -> Month.of(number(word)))
                        .collect(Collectors.toSet());
    }

    private static int number(String word) {
        return Integer.parseInt(word);
    }
}
