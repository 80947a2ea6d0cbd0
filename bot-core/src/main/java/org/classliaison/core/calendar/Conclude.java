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
                                .map(rule -> open.on(rule))
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
        boolean lateStart = asked.start() != null
                && rule instanceof InMonths
                && asked.start().isAfter(asked.today());
        boolean partly =
                lateStart && !first.equals(rule.next(asked.today(), PLAIN).map(DueDate::day));
        return partly || Matter.looksUnread(wish.what()) ? new Unsure(Open.PARTLY_READ, List.of(wish)) : new Read(wish);
    }

    private boolean isPast(Optional<LocalDate> first, @Nullable LocalTime time) {
        return first.isEmpty() || new When(first.get(), time).isPastAt(now);
    }

    private static boolean isAfter(Optional<LocalDate> first, LocalDate until) {
        return first.isPresent() && first.get().isAfter(until);
    }
}
