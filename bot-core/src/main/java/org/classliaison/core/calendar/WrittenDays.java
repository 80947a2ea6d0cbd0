package org.classliaison.core.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as they are written down, with a year or without. */
final class WrittenDays {

    private static final String NUMBER = "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})";

    /** 2026-12-31, 2026年12月31日, 12月31日, 十二月三十一日. */
    static final String CHINESE = "(?:\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?|" + NUMBER + "月" + NUMBER + "[日号]?)";

    /** 2026-12-31, December 31, 31 December 2026. */
    static final String ENGLISH = "(?:\\d{4}-\\d{1,2}-\\d{1,2}|" + Months.ENGLISH
            + " \\d{1,2}(?:st|nd|rd|th)?(?!\\d|:)(?:,? \\d{4})?|\\d{1,2}(?:st|nd|rd|th)?(?: of)? " + Months.ENGLISH
            + "(?:,? \\d{4})?)";

    private static final Pattern WITH_YEAR = Pattern.compile("(\\d{4})\\D(\\d{1,2})\\D(\\d{1,2})");
    private static final Pattern WITHOUT_YEAR = Pattern.compile("(" + NUMBER + ")月(" + NUMBER + ")");
    private static final Pattern NAMED = Pattern.compile(Months.ENGLISH, Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY = Pattern.compile("(?<!\\d)\\d{1,2}(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private WrittenDays() {}

    /**
     * The day; without a year it is the next such day.
     *
     * @param written what matches {@link #CHINESE} or {@link #ENGLISH}
     * @throws DateTimeException if there is no such day
     */
    static LocalDate in(String written, LocalDate today) {
        Matcher full = WITH_YEAR.matcher(written);
        if (full.find()) {
            return LocalDate.of(number(full, 1), number(full, 2), number(full, 3));
        }
        Matcher chinese = WITHOUT_YEAR.matcher(written);
        if (chinese.find()) {
            return NamedDays.next(MonthDay.of(number(chinese, 1), number(chinese, 2)), today);
        }
        return english(written, today);
    }

    static boolean hasYear(String written) {
        return YEAR.matcher(written).find();
    }

    private static LocalDate english(String written, LocalDate today) {
        Matcher name = NAMED.matcher(written);
        Matcher number = DAY.matcher(written);
        if (!name.find() || !number.find()) {
            throw new DateTimeException(written);
        }
        MonthDay day = MonthDay.of(Months.english(name.group()), Integer.parseInt(number.group()));
        Matcher year = YEAR.matcher(written);
        if (!year.find()) {
            return NamedDays.next(day, today);
        }
        int wanted = Integer.parseInt(year.group());
        return LocalDate.of(wanted, day.getMonth(), day.getDayOfMonth());
    }

    private static int number(Matcher found, int group) {
        return Numeral.of(found.group(group));
    }
}
