package org.classliaison.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.classliaison.core.calendar.ReminderRead.Trouble;
import org.classliaison.core.calendar.Rule.Once;
import org.classliaison.core.calendar.Rule.WorkingDaysAfter;

/** tomorrow, next friday, in 3 days, December 1, 5 working days from 2026-11-24. */
final class EnglishSingleWays {

    private static final String WORKING_DAYS = "(" + Numeral.ENGLISH + ") (?:working|business) days";

    private EnglishSingleWays() {}

    /** To be tried before dates: they have dates in them, or are past. */
    static List<Way> beforeDates() {
        return List.of(
                Way.of(
                        "\\b(?:yesterday|last (?:week|month|year|" + Weekdays.ENGLISH + "))",
                        (found, asked) -> new RuleRead.Bad(Trouble.PAST)),
                Way.of(
                        WORKING_DAYS + " (?:from|after) (" + WrittenDays.ENGLISH + ")",
                        (found, asked) -> working(WrittenDays.in(found.group(2), asked.today()), found.group(1))));
    }

    static List<Way> behindDates() {
        return List.of(
                Way.of("\\b(?:in|within) " + WORKING_DAYS, (found, asked) -> working(asked.today(), found.group(1))),
                Way.of(
                        "\\b(?:in|within) (" + Numeral.ENGLISH + ") (day|week|month|year)s?\\b",
                        (found, asked) -> once(SingleWays.ahead(
                                asked.today(),
                                Numeral.of(found.group(1)),
                                found.group(2).toLowerCase(Locale.ROOT)))),
                Way.of(
                        "\\b(?:the )?day after tomorrow\\b",
                        (found, asked) -> once(asked.today().plusDays(2))),
                Way.of(
                        "\\b(today|tonight|tomorrow)\\b",
                        (found, asked) ->
                                once(asked.today().plusDays(found.group(1).equalsIgnoreCase("tomorrow") ? 1 : 0))),
                Way.of(WrittenDays.ENGLISH, (found, asked) -> once(WrittenDays.in(found.group(), asked.today()))),
                Way.of(
                        "\\b(?:the )?end of (?:the|this) month|\\bmonth end\\b",
                        (found, asked) -> once(YearMonth.from(asked.today()).atEndOfMonth())),
                Way.of("\\b(next |this )?(" + Weekdays.ENGLISH + ")", (found, asked) -> once(weekday(found, asked))),
                Way.of(
                        "\\bnext week\\b",
                        (found, asked) -> SingleWays.someDayOfWeek(
                                SingleWays.monday(asked.today()).plusWeeks(1), asked.today())));
    }

    private static RuleRead once(LocalDate day) {
        return RuleRead.of(new Once(day));
    }

    private static RuleRead working(LocalDate anchor, String days) {
        return RuleRead.of(new WorkingDaysAfter(anchor, Numeral.of(days)));
    }

    /** The next friday is that of the week after this, as 下周五 is; it is read back with its date. */
    private static LocalDate weekday(Matcher found, Asked asked) {
        DayOfWeek wanted = Weekdays.english(found.group(2));
        boolean next = "next ".equalsIgnoreCase(found.group(1));
        return next
                ? SingleWays.monday(asked.today()).plusWeeks(1).with(TemporalAdjusters.nextOrSame(wanted))
                : asked.today().with(TemporalAdjusters.nextOrSame(wanted));
    }
}
