package org.classliaison.core.calendar;

import org.classliaison.core.calendar.DayInMonth.NthWeekday;
import org.classliaison.core.calendar.DayInMonth.NthWorkingDay;
import org.classliaison.core.calendar.DayInMonth.On;
import org.classliaison.core.calendar.Rule.InMonths;
import org.classliaison.core.chat.Texts;

/** The day of a month in the bot's language: 15日, 最后一个周五. */
final class DayInMonthWords {

    private final Texts texts;

    DayInMonthWords(Texts texts) {
        this.texts = texts;
    }

    String of(InMonths rule) {
        return switch (rule.day()) {
            case On on -> texts.get("rule.on", on.day()) + shortMonths(on, rule);
            case DayInMonth.Last last -> texts.get("rule.last");
            case NthWeekday nth ->
                texts.get(
                        "rule.nthWeekday",
                        texts.get(nth.nth() == DayInMonth.LAST ? "rule.nth.last" : "rule.nth." + nth.nth()),
                        texts.get("weekday." + nth.weekday().name()));
            case NthWorkingDay nth ->
                nth.nth() == DayInMonth.LAST ? texts.get("rule.workday.last") : texts.get("rule.workday", nth.nth());
        };
    }

    private String shortMonths(On on, InMonths rule) {
        boolean some = rule.months().stream().anyMatch(month -> on.day() > month.minLength());
        return some ? texts.get("rule.short." + on.shortMonth().name()) : "";
    }
}
