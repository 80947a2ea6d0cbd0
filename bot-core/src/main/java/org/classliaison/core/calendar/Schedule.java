package org.classliaison.core.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A rule with its hour and zone. The hour is a local one, before and after a change to daylight saving time.
 *
 * @param until the last day, or null for no end
 */
public record Schedule(
        Rule rule, LocalTime time, ZoneId zone, @Nullable LocalDate until) {

    /**
     * One time at which something is due.
     *
     * @param local what people read on the clock, also where that hour is left out or comes twice
     * @param at what the machine waits for
     */
    public record Due(DueDate date, LocalDateTime local, Instant at) {}

    /** The times from that day on, in order; may have no end. */
    public Stream<Due> dates(LocalDate from, Almanac almanac) {
        return rule.dates(from, almanac)
                .takeWhile(date -> until == null || !date.day().isAfter(until))
                .map(this::due);
    }

    /** The first time later than that one. */
    public Optional<Due> next(Instant after, Almanac almanac) {
        LocalDate dayBefore = LocalDate.ofInstant(after, zone).minusDays(1); // its hour may have moved over midnight
        return dates(dayBefore, almanac).filter(due -> due.at().isAfter(after)).findFirst();
    }

    /**
     * When that local time is. An hour that daylight saving leaves out is moved forward by as much; of an hour that comes
     * twice it is the first.
     */
    public Instant at(LocalDateTime local) {
        return local.atZone(zone).toInstant();
    }

    private Due due(DueDate date) {
        LocalDateTime local = date.day().atTime(time);
        return new Due(date, local, at(local));
    }
}
