package org.classliaison.core.calendar;

import java.time.Month;
import java.util.List;
import java.util.Set;
import org.classliaison.core.calendar.DayInMonth.On;
import org.classliaison.core.calendar.DayInMonth.ShortMonth;
import org.classliaison.core.calendar.ReminderRead.Open;
import org.classliaison.core.calendar.Rule.InMonths;

/** What months and days of a month come to, with what has to be asked. */
final class InMonthsRead {

    private InMonthsRead() {}

    /** @throws IllegalArgumentException if none of the months has such a day */
    static RuleRead of(Set<Month> months, List<DayInMonth> days) {
        if (days.size() == 1) {
            return of(months, days.getFirst());
        }
        List<Rule> rules =
                days.stream().<Rule>map(day -> new InMonths(months, day)).toList();
        return new RuleRead.Choice(Open.SEVERAL_DAYS, rules);
    }

    /** Of every 31st it has to be asked what shall be in the shorter months. */
    static RuleRead of(Set<Month> months, DayInMonth day) {
        Rule rule = new InMonths(months, day);
        if (day instanceof On on && months.stream().anyMatch(month -> on.day() > month.minLength())) {
            return RuleRead.choice(Open.SHORT_MONTHS, rule, new InMonths(months, new On(on.day(), ShortMonth.SKIP)));
        }
        return RuleRead.of(rule);
    }

    /** Month, but no day. */
    static RuleRead noDay(Set<Month> months) {
        return RuleRead.choice(
                Open.NO_DAY,
                new InMonths(months, DayInMonth.on(1)),
                new InMonths(months, DayInMonth.on(15)),
                new InMonths(months, new DayInMonth.Last()));
    }

    static RuleRead noDayOfQuarter() {
        return RuleRead.choice(
                Open.NO_DAY, InMonths.quarterEnds(), new InMonths(Months.ofQuarters(1), DayInMonth.on(1)));
    }
}
