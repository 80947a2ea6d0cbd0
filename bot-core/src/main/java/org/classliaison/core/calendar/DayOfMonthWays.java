package org.classliaison.core.calendar;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.classliaison.core.calendar.DayInMonth.NthWeekday;
import org.classliaison.core.calendar.DayInMonth.NthWorkingDay;

/** The day behind 每月, 每季度 or 每年3月: 15号, 最后一天, 第一个周一, 最后一个工作日. */
final class DayOfMonthWays {

    private static final String LINK = "^[的,\\s]*";
    private static final String NTH = "(最后一?个?|首个|第(" + Numeral.CHINESE + ")个?)";
    private static final String SEVERAL =
            "(" + Numeral.CHINESE + "[日号]?(?:[、,和及与]" + Numeral.CHINESE + "[日号]?)*)(?<=[日号])";

    private static final List<Day> DAYS = List.of(
            new Day(SEVERAL, found -> numbers(found.group(1))),
            new Day("(?:最后一[天日]|[月季年]?[底末])", found -> List.of(new DayInMonth.Last())),
            new Day("(?:第一天|首日|[月季年]?初)", found -> List.of(DayInMonth.on(1))),
            new Day(NTH + "工作日", found -> List.of(new NthWorkingDay(nth(found)))),
            new Day(
                    NTH + "(?:周的?)?(?:周|星期|礼拜)([一二三四五六日天])",
                    found -> List.of(new NthWeekday(nth(found), Weekdays.chinese(found.group(3))))));

    private DayOfMonthWays() {}

    /** @param named looked at only when the rule is made, because there may be no such day */
    record Found(Supplier<List<DayInMonth>> named, int end) {

        /** More than one where several are named, none where none is. */
        List<DayInMonth> days() {
            return named.get();
        }
    }

    private record Day(Pattern shape, Function<Matcher, List<DayInMonth>> days) {
        Day(String shape, Function<Matcher, List<DayInMonth>> days) {
            this(Pattern.compile(LINK + shape), days);
        }
    }

    /** The day that stands right at the beginning. */
    static Found in(String text) {
        for (Day day : DAYS) {
            Matcher found = day.shape().matcher(text);
            if (found.find()) {
                return new Found(() -> day.days().apply(found), found.end());
            }
        }
        return new Found(List::of, 0);
    }

    private static List<DayInMonth> numbers(String typed) {
        return Arrays.stream(typed.split("[、,和及与]"))
                .map(word -> DayInMonth.on(Numeral.of(word.replaceAll("[日号]", ""))))
                .toList();
    }

    private static int nth(Matcher found) {
        if (found.group(1).startsWith("最后")) {
            return DayInMonth.LAST;
        }
        return found.group(2) == null ? 1 : Numeral.of(found.group(2));
    }
}
