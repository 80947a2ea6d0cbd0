package org.classliaison.core.calendar;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the time right behind a day: 14:00, 14点, 下午2点半, 晚上7点. */
final class ReadTime {

    private static final Pattern SHAPE = Pattern.compile(
            "^[\\s,，(（周一二三四五六日天)）]{0,6}(早上|上午|中午|下午|晚上|傍晚)?\\s?(\\d{1,2})(?::(\\d{2})(?!\\d)|[点时](?:(\\d{1,2})分?|(半))?)");

    /** @param clock empty where there is no such time */
    record TimeRead(String words, Optional<LocalTime> clock, int end) {
        String without(String text) {
            return text.substring(end);
        }
    }

    /** @param evening whether the day was named as an evening (今晚7点) */
    Optional<TimeRead> in(String text, boolean evening) {
        Matcher found = SHAPE.matcher(text);
        return found.find()
                ? Optional.of(new TimeRead(found.group().strip(), clock(found, evening), found.end()))
                : Optional.empty();
    }

    private static Optional<LocalTime> clock(Matcher found, boolean evening) {
        int hour = Integer.parseInt(found.group(2));
        String part = found.group(1);
        boolean late = evening || (part != null && !part.equals("早上") && !part.equals("上午"));
        boolean noon = "中午".equals(part) && hour >= 10;
        try {
            return Optional.of(LocalTime.of(late && hour < 12 && !noon ? hour + 12 : hour, minute(found)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int minute(Matcher found) {
        if (found.group(5) != null) {
            return 30;
        }
        String minute = found.group(3) == null ? found.group(4) : found.group(3);
        return minute == null ? 0 : Integer.parseInt(minute);
    }
}
