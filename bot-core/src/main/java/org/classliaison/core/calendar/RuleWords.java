package org.classliaison.core.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import org.classliaison.core.calendar.Rule.AroundExams;
import org.classliaison.core.calendar.Rule.AroundExams.Side;
import org.classliaison.core.calendar.Rule.InMonths;
import org.classliaison.core.calendar.Rule.Weekly;
import org.classliaison.core.chat.Texts;

/** Rules in the bot's language. */
public final class RuleWords {

    private final Texts texts;
    private final DayWords days;
    private final DayInMonthWords daysInMonths;
    private final AnchoredWords anchored;

    public RuleWords(Texts texts) {
        this.texts = texts;
        this.days = new DayWords(texts);
        this.daysInMonths = new DayInMonthWords(texts);
        this.anchored = new AnchoredWords(texts);
    }

    /** The rule in full words, such as 每月15日. */
    public String of(Rule rule) {
        return switch (rule) {
            case Rule.Once once -> full(once);
            case Weekly weekly -> of(weekly);
            case InMonths in -> of(in);
            case Rule.Every every -> anchored(days.full(When.on(every.anchor())), every);
            case Rule.After after -> anchored(days.full(When.on(after.anchor())), after);
            case Rule.Before before -> anchored(days.full(When.on(before.anchor())), before);
            case Rule.WorkingDaysAfter after -> anchored(days.full(When.on(after.anchor())), after);
            case AroundExams exams -> of(exams);
        };
    }

    private String all(List<String> words) {
        return words.stream()
                .reduce((some, one) -> texts.get("rule.and", some, one))
                .orElse("");
    }

    private String full(Rule.Once once) {
        return days.full(When.on(once.day()));
    }

    private String anchored(String day, Rule rule) {
        return texts.get("rule.anchored", day, anchored.of(rule));
    }

    private String of(Weekly rule) {
        if (rule.days().size() == 7 && rule.every() == 1) {
            return texts.get("rule.daily");
        }
        String named = all(rule.days().stream()
                .sorted()
                .map(day -> texts.get("weekday." + day.name()))
                .toList());
        return rule.every() == 1
                ? texts.get("rule.weekly", named)
                : texts.get("rule.weeks", rule.every(), named, days.full(When.on(rule.from())));
    }

    private String of(InMonths rule) {
        String words = texts.get("rule.months", months(rule), daysInMonths.of(rule));
        LocalDate from = rule.from();
        return from == null ? words : texts.get("rule.starting", words, days.full(When.on(from)));
    }

    private String months(InMonths rule) {
        Set<Month> months = rule.months();
        if (months.size() == 12) {
            return texts.get("rule.months.all");
        }
        if (new InMonths(months, rule.day()).equals(InMonths.quarterEnds())) {
            return texts.get("rule.months.quarter");
        }
        return texts.get(
                "rule.months.some",
                all(months.stream()
                        .sorted()
                        .map(month -> texts.get("monthName." + month.name()))
                        .toList()));
    }

    private String of(AroundExams rule) {
        boolean before = rule.side() == Side.BEFORE;
        if (rule.days() == 0) {
            return texts.get(before ? "rule.exams.first" : "rule.exams.last");
        }
        return texts.get(before ? "rule.exams.before" : "rule.exams.after", rule.days());
    }
}
