package org.classliaison.core.calendar;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.classliaison.core.calendar.DayInMonth.NthWeekday;
import org.classliaison.core.calendar.DayInMonth.NthWorkingDay;
import org.classliaison.core.calendar.ReminderRead.Open;
import org.classliaison.core.calendar.Rule.InMonths;
import org.classliaison.core.calendar.Rule.Weekly;

/** every month on the 15th, last day of every quarter, every other friday. */
final class EnglishWays {

    private static final String EVERY = "\\b(?:every|each) ";
    private static final String ORDINAL = "(\\d{1,2})(?:st|nd|rd|th)";
    private static final String NTH = "(first|second|third|fourth|fifth|last)";
    private static final String SPAN = "(month|quarter)\\b";
    private static final List<String> NTHS = List.of("first", "second", "third", "fourth", "fifth");
    private static final String DAYS = "(" + Weekdays.ENGLISH + "(?:(?:,| and|, and) " + Weekdays.ENGLISH + ")*)";
    private static final Pattern DAY = Pattern.compile(Weekdays.ENGLISH, Pattern.CASE_INSENSITIVE);

    private EnglishWays() {}

    static List<Way> all() {
        return List.of(
                Way.of(NTH + " day of (?:every|each) " + SPAN, (found, asked) -> day(found.group(2), found.group(1))),
                Way.of(
                        EVERY + SPAN + ",? on the " + NTH + " day",
                        (found, asked) -> day(found.group(1), found.group(2))),
                Way.of("(?:the )?end of (?:every|each) " + SPAN, (found, asked) -> day(found.group(1), "last")),
                Way.of(
                        NTH + " (?:working day|workday) of (?:every|each) month",
                        (found, asked) -> monthly(new NthWorkingDay(nth(found.group(1))))),
                Way.of(
                        NTH + " (" + Weekdays.ENGLISH + ") of (?:every|each) month",
                        (found, asked) ->
                                monthly(new NthWeekday(nth(found.group(1)), Weekdays.english(found.group(2))))),
                Way.of("(?:the )?" + ORDINAL + " of (?:every|each) month", EnglishWays::numbered),
                Way.of("(?:" + EVERY + "month|\\bmonthly),? on (?:the )?" + ORDINAL, EnglishWays::numbered),
                Way.of(EVERY + "(?:year,? on )?(" + WrittenDays.ENGLISH + ")", EnglishWays::yearly),
                Way.of("\\byearly,? on (" + WrittenDays.ENGLISH + ")", EnglishWays::yearly),
                Way.of(EVERY + ORDINAL, EnglishWays::numbered),
                Way.of(EVERY + "other (?:week,? on )?" + DAYS, (found, asked) -> weekly(2, found.group(1), asked)),
                Way.of(
                        EVERY + "(" + Numeral.ENGLISH + ") weeks,? on " + DAYS,
                        (found, asked) -> weekly(Numeral.of(found.group(1)), found.group(2), asked)),
                Way.of(
                        EVERY + "(" + Weekdays.ENGLISH + ") (?:to|through|till) (" + Weekdays.ENGLISH + ")",
                        (found, asked) -> RuleRead.of(new Weekly(
                                1,
                                Weekdays.through(Weekdays.english(found.group(1)), Weekdays.english(found.group(2))),
                                asked.from()))),
                Way.of(
                        EVERY + "(\\d{1,2}|two|three|four|six) months,? on (?:the )?" + ORDINAL,
                        (found, asked) -> MonthlyWays.everySo(
                                Numeral.of(found.group(1)), DayInMonth.on(Numeral.of(found.group(2))), asked)),
                Way.of(
                        "(?:" + EVERY + "(?:week,? on )?|\\bweekly,? on )" + DAYS,
                        (found, asked) -> weekly(1, found.group(1), asked)),
                Way.of(
                        EVERY + "day\\b|\\bdaily\\b",
                        (found, asked) -> RuleRead.of(new Weekly(1, EnumSet.allOf(DayOfWeek.class), asked.from()))),
                Way.of(EVERY + "(?:weekday|working day|workday)\\b", EnglishWays::weekdays),
                Way.of(EVERY + "week\\b|\\bweekly\\b", (found, asked) -> WeeklyWays.noDay(1, asked)),
                Way.of(EVERY + "month\\b|\\bmonthly\\b", (found, asked) -> InMonthsRead.noDay(Months.ALL)),
                Way.of(EVERY + "quarter\\b|\\bquarterly\\b", (found, asked) -> InMonthsRead.noDayOfQuarter()));
    }

    private static RuleRead day(String span, String nth) {
        boolean last = nth.equalsIgnoreCase("last");
        Set<Month> months = span.equalsIgnoreCase("month") ? Months.ALL : Months.ofQuarters(last ? 3 : 1);
        return InMonthsRead.of(months, last ? new DayInMonth.Last() : DayInMonth.on(nth(nth)));
    }

    private static RuleRead monthly(DayInMonth day) {
        return RuleRead.of(InMonths.everyMonth(day));
    }

    private static RuleRead numbered(Matcher found, Asked asked) {
        return InMonthsRead.of(Months.ALL, DayInMonth.on(Integer.parseInt(found.group(1))));
    }

    private static RuleRead yearly(Matcher found, Asked asked) {
        return NamedDays.yearly(MonthDay.from(WrittenDays.in(found.group(1), asked.today())));
    }

    private static RuleRead weekly(int every, String days, Asked asked) {
        Set<DayOfWeek> named = EnumSet.noneOf(DayOfWeek.class);
        DAY.matcher(days).results().forEach(day -> named.add(Weekdays.english(day.group())));
        return RuleRead.of(new Weekly(every, named, asked.from()));
    }

    private static RuleRead weekdays(Matcher found, Asked asked) {
        return RuleRead.choice(
                Open.PARTLY_READ, new Weekly(1, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), asked.from()));
    }

    private static int nth(String word) {
        int at = NTHS.indexOf(word.toLowerCase(Locale.ROOT));
        return at < 0 ? DayInMonth.LAST : at + 1;
    }
}
