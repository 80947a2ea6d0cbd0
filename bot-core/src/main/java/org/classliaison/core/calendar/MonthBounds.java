package org.classliaison.core.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.classliaison.core.calendar.ReadBounds.Bounds;
import org.classliaison.core.calendar.ReminderRead.Trouble;

/** Bounds that are whole months: 从3月起, 从3月到6月, 到6月底为止, from March. */
final class MonthBounds {

    private static final String MONTH =
            "((?:\\d{4}年|明年|今年)?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})月份?|本月|这个月|下个?月|" + Months.ENGLISH + ")";
    private static final String NO_DAY = "(?!\\s?(?:\\d|[一二三四五六七八九十]))";
    private static final List<Pattern> STARTS = patterns(
            "(?:从|自)" + MONTH + NO_DAY + "(?:起|开始)?",
            "(?<![年每\\d])" + MONTH + "(?:起|开始)",
            "\\b(?:from|starting(?: in)?) " + MONTH + NO_DAY);
    private static final List<Pattern> ENDS = patterns(
            "(?<=" + Sentence.CUT + ")\\s?,?(?:到|至|~|—|-)" + MONTH + NO_DAY + "[底末]?(?:为?止|结束)?",
            "(?:一?直到|截至|截止到?|到|至)" + MONTH + "(?:[底末](?:为?止|结束)?|为?止|结束)",
            "\\b(?:until|till) " + MONTH + NO_DAY);
    private static final ReadMonth READING = new ReadMonth();

    private MonthBounds() {}

    /** @param days what was found of bounds that are days */
    static Bounds completing(Bounds days, LocalDate today) {
        Optional<Matcher> begin = days.start() == null ? find(STARTS, days.rest()) : Optional.empty();
        Sentence rest = begin.map(days.rest()::without).orElse(days.rest());
        Optional<Matcher> end = days.end() == null ? find(ENDS, rest) : Optional.empty();
        LocalDate start = begin.map(found -> start(found.group(1), today)).orElse(days.start());
        LocalDate from = start == null ? today : start;
        return new Bounds(
                start,
                end.map(found -> month(found.group(1), from).atEndOfMonth()).orElse(days.end()),
                end.map(rest::without).orElse(rest));
    }

    private static LocalDate start(String word, LocalDate today) {
        LocalDate first = month(word, today).atDay(1);
        boolean yearless = first.isAfter(today) && !word.matches(".*[年下].*");
        return yearless ? ReadBounds.orRecent(first, today) : first;
    }

    private static YearMonth month(String word, LocalDate today) {
        String dated = word.replaceFirst("^今年", today.getYear() + "年").replaceFirst("^明年", today.getYear() + 1 + "年");
        return READING.in(dated, today).orElseThrow(() -> new Unreadable(Trouble.NO_SUCH_DAY, word));
    }

    private static Optional<Matcher> find(List<Pattern> shapes, Sentence sentence) {
        return shapes.stream().flatMap(shape -> sentence.find(shape).stream()).findFirst();
    }

    private static List<Pattern> patterns(String... shapes) {
        return Arrays.stream(shapes)
                .map(shape -> Pattern.compile(shape, Pattern.CASE_INSENSITIVE))
                .toList();
    }
}
