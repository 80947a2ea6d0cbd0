package org.classliaison.core.calendar;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Names of weekdays. */
final class Weekdays {

    static final String ENGLISH =
            "(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)s?\\b";

    private static final String CHINESE = "一二三四五六日";

    private Weekdays() {}

    static DayOfWeek chinese(String sign) {
        return DayOfWeek.of(sign.equals("天") ? 7 : CHINESE.indexOf(sign) + 1);
    }

    static DayOfWeek english(String name) {
        String beginning = name.substring(0, 3).toUpperCase(Locale.ROOT);
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    /** From one to the other, over the end of the week where need be. */
    static Set<DayOfWeek> through(DayOfWeek first, DayOfWeek last) {
        Set<DayOfWeek> days = EnumSet.of(first);
        for (DayOfWeek day = first; day != last; day = day.plus(1)) {
            days.add(day.plus(1));
        }
        return days;
    }
}
