package org.classliaison.core.calendar;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.classliaison.core.calendar.ReminderRead.Trouble;
import org.jspecify.annotations.Nullable;

/** Reads the time wherever it stands in a sentence: 18:00, 晚7点半, at 6:30 pm, at noon. */
final class ReadHour {

    private static final String END = "(?:\\s?[-~至到]\\s?\\d{1,2}(?::\\d{2}|[点时]半?))?";

    private static final Pattern CHINESE =
            Pattern.compile("(凌晨|早上|早晨|早|上午|中午|下午|傍晚|晚上|晚)?\\s?(?<!\\d|[-+])(" + Numeral.CHINESE
                    + ")(?::(\\d{2})(?!\\d)|[点时](?!候|间|长)(?:(\\d{1,2}|[一二三四五]?十[一二三四五六七八九]?)分?|(半)|(一刻)|整|钟)?)" + END);

    private static final Pattern ENGLISH = Pattern.compile(
            "(?:\\bat )?(?<!\\d)(\\d{1,2})(?::(\\d{2}))? ?([ap])\\.?m\\b\\.?|(?:\\bat )?\\b(noon|midnight)\\b|\\bat (\\d{1,2})(?![\\d:])\\b",
            Pattern.CASE_INSENSITIVE);

    Cut<Optional<LocalTime>> in(Sentence sentence) {
        return in(sentence, ENGLISH, ReadHour::english)
                .or(() -> in(sentence, CHINESE, ReadHour::chinese))
                .orElseGet(() -> new Cut<>(Optional.empty(), sentence));
    }

    private static Optional<Cut<Optional<LocalTime>>> in(
            Sentence sentence, Pattern shape, Function<Matcher, LocalTime> clock) {
        return sentence.find(shape).map(found -> {
            try {
                return new Cut<>(Optional.of(clock.apply(found)), sentence.without(found));
            } catch (DateTimeException | NumberFormatException e) {
                throw new Unreadable(Trouble.NO_SUCH_TIME, found.group());
            }
        });
    }

    private static LocalTime english(Matcher found) {
        String named = found.group(4);
        if (named != null) {
            return named.toLowerCase(Locale.ROOT).equals("noon") ? LocalTime.NOON : LocalTime.MIDNIGHT;
        }
        if (found.group(5) != null) {
            return LocalTime.of(Integer.parseInt(found.group(5)), 0);
        }
        int hour = Integer.parseInt(found.group(1));
        boolean late = found.group(3).equalsIgnoreCase("p");
        return LocalTime.of(hour == 12 ? (late ? 12 : 0) : hour + (late ? 12 : 0), number(found.group(2)));
    }

    private static LocalTime chinese(Matcher found) {
        int hour = Numeral.of(found.group(2));
        String part = found.group(1);
        boolean late = part != null && (part.startsWith("晚") || part.equals("下午") || part.equals("傍晚"));
        boolean soon = "中午".equals(part) && hour < 10;
        return LocalTime.of((late || soon) && hour < 12 ? hour + 12 : hour, minute(found));
    }

    private static int minute(Matcher found) {
        if (found.group(5) != null) {
            return 30;
        }
        return found.group(6) != null ? 15 : number(found.group(3) == null ? found.group(4) : found.group(3));
    }

    private static int number(@Nullable String typed) {
        return typed == null ? 0 : Numeral.of(typed);
    }
}
