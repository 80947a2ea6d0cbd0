package org.classliaison.core.calendar;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.classliaison.core.calendar.DayRead.Found;
import org.classliaison.core.calendar.DayRead.None;
import org.classliaison.core.calendar.DayRead.Wrong;
import org.classliaison.core.calendar.ReadTime.TimeRead;

/**
 * Reads the day in a typed line: 2026-12-31, 2026年12月31日, 12月31日, 12.31, 明天, 下周五, each with a time behind it or
 * not. A day without a year is the next such day; 周五 is the next Friday, 下周五 the one of the week after this.
 */
public final class ReadDay {

    private static final String EDGE = "(?<![\\d.])";
    private static final String WEEKDAYS = "一二三四五六日天";

    /** The surest ways of writing first: in 三届 3.5 活动 12月5日 the fifth of December is meant. */
    private static final List<Way> WAYS = List.of(
            new Way(EDGE + "(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)", (day, today) -> date(day, 1)),
            new Way(EDGE + "(\\d{4})年(\\d{1,2})月(\\d{1,2})[日号]?", (day, today) -> date(day, 1)),
            new Way(EDGE + "(\\d{1,2})月(\\d{1,2})[日号]?", ReadDay::next),
            new Way("(今天|今晚|今日|明天|明晚|后天|大后天)", (day, today) -> today.plusDays(ahead(day.group(1)))),
            new Way("(下下|下|本|这)?个?(?:周|星期|礼拜)([一二三四五六日天])", ReadDay::weekday),
            new Way("(?<!\\S)(\\d{1,2})[./](\\d{1,2})(?![^\\s,，])", ReadDay::next));

    private final ReadTime times = new ReadTime();

    private record Way(Pattern shape, BiFunction<Matcher, LocalDate, LocalDate> day) {
        Way(String shape, BiFunction<Matcher, LocalDate, LocalDate> day) {
            this(Pattern.compile(shape), day);
        }
    }

    /** @param today the day in the branch's zone; days without a year count from it */
    public DayRead in(String line, LocalDate today) {
        String text = Normalizer.normalize(line, Normalizer.Form.NFKC);
        for (Way way : WAYS) {
            Matcher found = way.shape().matcher(text);
            if (found.find()) {
                String before = bare(text.substring(0, found.start()));
                return day(way, found, today)
                        .map(day -> withTime(day, before, text, found))
                        .orElseGet(() -> new Wrong(found.group(), before));
            }
        }
        return new None();
    }

    private DayRead withTime(LocalDate day, String before, String text, Matcher found) {
        String after = text.substring(found.end());
        Optional<TimeRead> time = times.in(after, found.group().endsWith("晚"));
        if (time.isEmpty()) {
            return new Found(When.on(day), before, bare(after));
        }
        return time.get()
                .clock()
                .<DayRead>map(clock ->
                        new Found(new When(day, clock), before, bare(time.get().without(after))))
                .orElseGet(() -> new Wrong(time.get().words(), before));
    }

    private static Optional<LocalDate> day(Way way, Matcher found, LocalDate today) {
        try {
            return Optional.of(way.day().apply(found, today));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate date(Matcher found, int year) {
        return LocalDate.of(number(found, year), number(found, year + 1), number(found, year + 2));
    }

    /** The twenty-ninth of February may be years away. */
    private static LocalDate next(Matcher found, LocalDate today) {
        MonthDay wanted = MonthDay.of(number(found, 1), number(found, 2));
        int year = today.getYear();
        while (!wanted.isValidYear(year) || wanted.atYear(year).isBefore(today)) {
            year++;
        }
        return wanted.atYear(year);
    }

    private static LocalDate weekday(Matcher found, LocalDate today) {
        int wanted = Math.min(WEEKDAYS.indexOf(found.group(2)) + 1, 7);
        int away = wanted - today.getDayOfWeek().getValue();
        String week = found.group(1);
        if (week == null) {
            return today.plusDays(Math.floorMod(away, 7));
        }
        return today.plusDays(away + 7L * (week.length() == 2 ? 2 : week.equals("下") ? 1 : 0));
    }

    private static int ahead(String word) {
        return switch (word) {
            case "明天", "明晚" -> 1;
            case "后天" -> 2;
            case "大后天" -> 3;
            default -> 0;
        };
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static String bare(String text) {
        return text.replaceAll("^[\\s,，、:：()（）]+|[\\s,，、:：()（）]+$", "");
    }
}
