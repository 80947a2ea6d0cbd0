package org.classliaison.core.calendar;

import java.time.DateTimeException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.classliaison.core.calendar.ReminderRead.Trouble;

/** One way of naming days. Where the shape has a group {@code rest}, the day of the month stands at its beginning. */
record Way(Pattern shape, Reading reading) {

    @FunctionalInterface
    interface Reading {
        /** May throw {@link DateTimeException} or {@link IllegalArgumentException}: there is no such day. */
        RuleRead read(Matcher found, Asked asked);
    }

    static Way of(String shape, Reading reading) {
        return new Way(Pattern.compile(shape, Pattern.CASE_INSENSITIVE), reading);
    }

    /** How far the words reach that name the days. */
    int end(Matcher found) {
        return shape.namedGroups().containsKey("rest")
                ? found.start("rest") + DayOfMonthWays.in(found.group("rest")).end()
                : found.end();
    }

    RuleRead read(Matcher found, Asked asked) {
        try {
            return reading.read(found, asked);
        } catch (DateTimeException | IllegalArgumentException e) {
            return new RuleRead.Bad(Trouble.NO_SUCH_DAY);
        }
    }
}
