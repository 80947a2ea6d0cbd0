package org.classliaison.core.calendar;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.classliaison.core.calendar.ReminderRead.Open;
import org.classliaison.core.calendar.Rule.Weekly;

/** 每周三, 每周一三五, 每两周周五, 隔周周四, 每天. */
final class WeeklyWays {

    private static final String WEEK = "(?:周|星期|礼拜)";
    private static final String ONE = "[一二三四五六日天]";
    private static final String SEVERAL =
            "(" + ONE + "(?:[到至~-]" + WEEK + "?" + ONE + "|(?:[、,和及]?" + WEEK + "?" + ONE + ")*))(?!次|回|篇|份|场)";
    private static final Set<DayOfWeek> ALL = EnumSet.allOf(DayOfWeek.class);
    private static final Set<DayOfWeek> WORK = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private WeeklyWays() {}

    static List<Way> all() {
        return List.of(
                Way.of(
                        "每隔(" + Numeral.CHINESE + ")个?" + WEEK + "的?" + WEEK + SEVERAL,
                        (found, asked) -> weekly(Numeral.of(found.group(1)) + 1, found.group(2), asked)),
                Way.of(
                        "每(" + Numeral.CHINESE + ")个?" + WEEK + "的?" + WEEK + SEVERAL,
                        (found, asked) -> weekly(Numeral.of(found.group(1)), found.group(2), asked)),
                Way.of(
                        "(?:每?隔|每?逢?双)" + WEEK + "的?" + WEEK + "?" + SEVERAL,
                        (found, asked) -> weekly(2, found.group(1), asked)),
                Way.of("每[个逢]?" + WEEK + SEVERAL, (found, asked) -> weekly(1, found.group(1), asked)),
                Way.of("每个?周末", (found, asked) -> weekend(asked)),
                Way.of("每天|每日|天天|每(?=[早晚])", (found, asked) -> RuleRead.of(new Weekly(1, ALL, asked.from()))),
                Way.of(
                        "每个?工作日",
                        (found, asked) -> RuleRead.choice(Open.PARTLY_READ, new Weekly(1, WORK, asked.from()))),
                Way.of("每隔?(" + Numeral.CHINESE + ")?个?" + WEEK + "(?!" + ONE + "(?!次|回|篇|份|场))", WeeklyWays::noDay));
    }

    private static RuleRead weekly(int every, String days, Asked asked) {
        return RuleRead.of(new Weekly(every, days(days), asked.from()));
    }

    private static Set<DayOfWeek> days(String typed) {
        List<DayOfWeek> named = typed.chars()
                .filter(sign -> ONE.indexOf(sign) > 0)
                .mapToObj(sign -> Weekdays.chinese(Character.toString(sign)))
                .toList();
        return typed.matches(".*[到至~-].*")
                ? Weekdays.through(named.getFirst(), named.getLast())
                : EnumSet.copyOf(named);
    }

    private static RuleRead weekend(Asked asked) {
        return RuleRead.choice(Open.SEVERAL_DAYS, on(1, DayOfWeek.SATURDAY, asked), on(1, DayOfWeek.SUNDAY, asked));
    }

    private static RuleRead noDay(Matcher found, Asked asked) {
        int every = found.group(1) == null ? 1 : Numeral.of(found.group(1));
        return noDay(every, asked);
    }

    /** The days that are most often meant. */
    static RuleRead noDay(int every, Asked asked) {
        return RuleRead.choice(
                Open.NO_DAY,
                on(every, DayOfWeek.MONDAY, asked),
                on(every, DayOfWeek.FRIDAY, asked),
                on(every, DayOfWeek.SUNDAY, asked));
    }

    private static Rule on(int every, DayOfWeek day, Asked asked) {
        return new Weekly(every, Set.of(day), asked.from());
    }
}
