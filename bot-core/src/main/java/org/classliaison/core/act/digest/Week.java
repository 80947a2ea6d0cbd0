package org.classliaison.core.act.digest;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * Days from a Monday on, in the branch's zone.
 *
 * @param last the last day that counts, at most the Sunday
 * @param from the first moment of the Monday
 * @param to the first moment after the last day
 */
public record Week(LocalDate monday, LocalDate last, Instant from, Instant to) {

    /** @param clock in the branch's zone */
    static Week beforeThis(Clock clock) {
        LocalDate monday = thisMonday(clock);
        return of(monday.minusWeeks(1), monday.minusDays(1), clock);
    }

    static Week running(Clock clock) {
        return of(thisMonday(clock), LocalDate.now(clock), clock);
    }

    private static LocalDate thisMonday(Clock clock) {
        return LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static Week of(LocalDate monday, LocalDate last, Clock clock) {
        Instant from = monday.atStartOfDay(clock.getZone()).toInstant();
        Instant to = last.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return new Week(monday, last, from, to);
    }
}
