package org.classliaison.core.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.classliaison.core.chat.Texts;

/** Rules and how their days were come to, in the bot's language. */
public final class RuleWords {

    private final Texts texts;
    private final DayWords days;

    public RuleWords(Texts texts) {
        this.texts = texts;
        this.days = new DayWords(texts);
    }

    /** The rule in full words, such as 每月 15 日. */
    public String of(Rule rule) {
        return RuleText.write(rule);
    }

    /** A day with year and weekday, marked where it is provisional. */
    public String of(DueDate date) {
        String day = days.full(When.on(date.day()));
        return date.provisional() ? texts.get("rule.provisional", day) : day;
    }

    /** Those of the next days that there are, at most three. */
    public List<String> nextThree(Rule rule, LocalDate from, Almanac almanac) {
        try (Stream<DueDate> dates = rule.dates(from, almanac)) {
            return dates.limit(3).map(this::of).toList();
        }
    }
}
