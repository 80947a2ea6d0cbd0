package org.classliaison.core.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.classliaison.core.calendar.ReminderRead.Trouble;
import org.jspecify.annotations.Nullable;

/** Reads from when to when something comes round: 从12月7日起, 到12月31日为止, 12月1日至12月31日, until 2026-12-31. */
final class ReadBounds {

    /** How long ago a start without a year may have been. */
    private static final int RECENT_DAYS = 90;

    private static final String DAY = "(" + WrittenDays.CHINESE + ")";
    private static final String NAMED = "(" + WrittenDays.ENGLISH + ")";
    private static final Pattern BOTH =
            Pattern.compile("(?:从|自)?" + DAY + "(?:起|开始)?\\s?[,]?(?:至|到|~|—|-)\\s?" + DAY + "(?:为?止|结束|期间|之间)?");
    private static final Pattern START = any(
            "(?:从|自)" + DAY + "(?:起|开始)?|" + DAY + "(?:起|开始)",
            "\\b(?:from|starting(?: on| from)?|beginning(?: on)?) " + NAMED);
    private static final Pattern END = any(
            "(?:一?直到|截至|截止到?|到|至)" + DAY + "(?:为?止|结束)?|" + DAY + "(?:为止|结束)", "\\b(?:until|till|through|to) " + NAMED);

    record Bounds(@Nullable LocalDate start, @Nullable LocalDate end, Sentence rest) {
        static Bounds none(Sentence sentence) {
            return new Bounds(null, null, sentence);
        }
    }

    Bounds in(Sentence sentence, LocalDate today) {
        Optional<Matcher> both = sentence.find(BOTH);
        if (both.isPresent()) {
            LocalDate start = start(both.get().group(1), today);
            return new Bounds(start, day(both.get().group(2), today), sentence.without(both.get()));
        }
        Optional<Matcher> start = sentence.find(START);
        Sentence rest = start.map(sentence::without).orElse(sentence);
        Optional<Matcher> end = rest.find(END);
        Bounds days = new Bounds(
                start.map(found -> start(words(found), today)).orElse(null),
                end.map(found -> day(words(found), today)).orElse(null),
                end.map(rest::without).orElse(rest));
        return MonthBounds.completing(days, today);
    }

    private static LocalDate day(String typed, LocalDate today) {
        try {
            return WrittenDays.in(typed, today);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new Unreadable(Trouble.NO_SUCH_DAY, typed);
        }
    }

    /** In November, 从9月1日起 means the September that has been. */
    private static LocalDate start(String typed, LocalDate today) {
        LocalDate next = day(typed, today);
        return WrittenDays.hasYear(typed) ? next : orRecent(next, today);
    }

    static LocalDate orRecent(LocalDate next, LocalDate today) {
        LocalDate before = next.minusYears(1);
        return before.isBefore(today.minusDays(RECENT_DAYS)) ? next : before;
    }

    private static String words(Matcher found) {
        for (int group = 1; group < found.groupCount(); group++) {
            if (found.group(group) != null) {
                return found.group(group);
            }
        }
        return found.group(found.groupCount());
    }

    private static Pattern any(String chinese, String english) {
        return Pattern.compile(chinese + "|" + english, Pattern.CASE_INSENSITIVE);
    }
}
