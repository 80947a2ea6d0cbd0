package org.classliaison.core.calendar;

import java.time.Month;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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

    public RuleWords(Texts texts) {
        this.texts = texts;
        this.days = new DayWords(texts);
        this.daysInMonths = new DayInMonthWords(texts);
    }

    /** The rule in full words, such as 每月15日. */
    public String of(Rule rule) {
        return switch (rule) {
            case Rule.Once once -> full(once);
            case Weekly weekly -> of(weekly);
            case InMonths in -> texts.get("rule.months", months(in), daysInMonths.of(in));
            case Rule.Every every -> anchored(days.full(When.on(every.anchor())), every);
            case Rule.After after -> anchored(days.full(When.on(after.anchor())), after);
            case Rule.Before before -> anchored(days.full(When.on(before.anchor())), before);
            case Rule.WorkingDaysAfter after -> anchored(days.full(When.on(after.anchor())), after);
            case AroundExams exams -> of(exams);
        };
    }

    /** How a rule counts from a day that is named before it; empty for a rule that counts from none. */
    public String way(Rule rule) {
        return switch (rule) {
            case Rule.Every every -> texts.get("rule.way.every", period(every.step()));
            case Rule.After after -> texts.get("rule.way.after", period(after.time()));
            case Rule.Before before -> texts.get("rule.way.before", period(before.time()));
            case Rule.WorkingDaysAfter after -> texts.get("rule.way.workdays", after.days());
            case Rule.Once once -> "";
            case Weekly weekly -> "";
            case InMonths in -> "";
            case AroundExams exams -> "";
        };
    }

    /** A day with year and weekday, marked where it is provisional. */
    public String of(DueDate date) {
        return marked(date, days.full(When.on(date.day())));
    }

    /** A time with year and weekday, marked where its day is provisional. */
    public String of(Schedule.Due due) {
        return marked(
                due.date(),
                days.full(new When(due.local().toLocalDate(), due.local().toLocalTime())));
    }

    String all(List<String> words) {
        return words.stream()
                .reduce((some, one) -> texts.get("rule.and", some, one))
                .orElse("");
    }

    private String marked(DueDate date, String day) {
        return date.provisional() ? texts.get("rule.provisional", day) : day;
    }

    private String full(Rule.Once once) {
        return days.full(When.on(once.day()));
    }

    private String anchored(String day, Rule rule) {
        return texts.get("rule.anchored", day, way(rule));
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

    private String months(InMonths rule) {
        Set<Month> months = rule.months();
        if (months.size() == 12) {
            return texts.get("rule.months.all");
        }
        if (rule.equals(InMonths.quarterEnds())) {
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

    private String period(Period period) {
        List<String> parts = new ArrayList<>();
        Stream.of(
                        new Part("rule.years", period.getYears()),
                        new Part("rule.monthCount", period.getMonths()),
                        new Part("rule.dayCount", period.getDays()))
                .filter(part -> part.amount() != 0)
                .forEach(part -> parts.add(texts.get(part.key(), part.amount())));
        return all(parts);
    }

    private record Part(String key, int amount) {}
}
