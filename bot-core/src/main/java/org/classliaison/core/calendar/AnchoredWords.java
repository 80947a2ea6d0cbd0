package org.classliaison.core.calendar;

import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.classliaison.core.chat.Texts;

/** How a rule counts from a day, in the bot's language: 之后 3 个月. */
final class AnchoredWords {

    private final Texts texts;

    AnchoredWords(Texts texts) {
        this.texts = texts;
    }

    /** Without the day; empty for a rule that counts from none. */
    String of(Rule rule) {
        return switch (rule) {
            case Rule.Every every -> texts.get("rule.way.every", period(every.step()));
            case Rule.After after -> texts.get("rule.way.after", period(after.time()));
            case Rule.Before before -> texts.get("rule.way.before", period(before.time()));
            case Rule.WorkingDaysAfter after -> texts.get("rule.way.workdays", after.days());
            case Rule.Once once -> "";
            case Rule.Weekly weekly -> "";
            case Rule.InMonths in -> "";
            case Rule.AroundExams exams -> "";
        };
    }

    private String period(Period period) {
        List<String> parts = Stream.of(
                        new Part("rule.years", period.getYears()),
                        new Part("rule.monthCount", period.getMonths()),
                        new Part("rule.dayCount", period.getDays()))
                .filter(part -> part.amount() != 0)
                .map(part -> texts.get(part.key(), part.amount()))
                .toList();
        return parts.stream()
                .reduce((some, one) -> texts.get("rule.and", some, one))
                .orElse("");
    }

    private record Part(String key, int amount) {}
}
