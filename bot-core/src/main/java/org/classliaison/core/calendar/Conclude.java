package org.classliaison.core.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.calendar.ReminderRead.Open;
import org.classliaison.core.calendar.ReminderRead.Read;
import org.classliaison.core.calendar.ReminderRead.Trouble;
import org.classliaison.core.calendar.ReminderRead.Unsure;
import org.classliaison.core.calendar.ReminderRead.Wrong;
import org.classliaison.core.calendar.Rule.InMonths;
import org.jspecify.annotations.Nullable;

/** Decides whether what was read can be kept, has to be asked about, or is wrong. */
final class Conclude {

    /** It only looks whether there is a day; whether people work on it does not matter here. */
    private static final Almanac PLAIN = Almanac.withoutExams(WorkingDays.unpublished());

    private final LocalDateTime now;
    private final Asked asked;

    Conclude(LocalDateTime now, Asked asked) {
        this.now = now;
        this.asked = asked;
    }

    /** @param open everything but the rule */
    ReminderRead from(ReadRule.Found found, Wish open) {
        return switch (found.read()) {
            case RuleRead.Bad bad -> new Wrong(bad.trouble(), found.words().strip());
            case RuleRead.Choice choice ->
                new Unsure(
                        choice.open(),
                        choice.rules().stream()
                                .map(rule -> open.on(started(rule)))
                                .limit(ReminderRead.MOST_GUESSES)
                                .toList());
            case RuleRead.Of of -> from(of.rule(), found.words().strip(), open.on(of.rule()));
        };
    }

    private ReminderRead from(Rule rule, String words, Wish wish) {
        LocalDate until = wish.times().until();
        Optional<LocalDate> first = rule.next(asked.from(), PLAIN).map(DueDate::day);
        if (!rule.repeats() && isPast(first, wish.times().time())) {
            return new Wrong(Trouble.PAST, words);
        }
        if (until != null && (until.isBefore(asked.today()) || until.isBefore(asked.from()) || isAfter(first, until))) {
            return new Wrong(Trouble.ENDS_BEFORE_START, words);
        }
        Wish begun = wish.on(started(rule));
        return Matter.looksUnread(begun.what()) ? new Unsure(Open.PARTLY_READ, List.of(begun)) : new Read(begun);
    }

    /** A start that leaves no date out need not be kept. */
    private Rule started(Rule rule) {
        LocalDate start = asked.start();
        if (start == null || !start.isAfter(asked.today()) || !(rule instanceof InMonths months)) {
            return rule;
        }
        boolean later = !rule.next(start, PLAIN).equals(rule.next(asked.today(), PLAIN));
        return later ? months.startingOn(start) : rule;
    }

    private boolean isPast(Optional<LocalDate> first, @Nullable LocalTime time) {
        return first.isEmpty() || new When(first.get(), time).isPastAt(now);
    }

    private static boolean isAfter(Optional<LocalDate> first, LocalDate until) {
        return first.isPresent() && first.get().isAfter(until);
    }
}
