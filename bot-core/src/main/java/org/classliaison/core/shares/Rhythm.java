package org.classliaison.core.shares;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * How seldom a queue speaks.
 *
 * @param days at least so many days from one post to the next in a class; 1 or more
 * @param from the time of day from which on it may speak, in the branch's zone
 * @param until from then on it is silent
 */
public record Rhythm(int days, LocalTime from, LocalTime until) {

    public static Rhythm usual() {
        return new Rhythm(3, LocalTime.of(9, 0), LocalTime.of(20, 0));
    }

    public boolean isTime(LocalTime time) {
        return !time.isBefore(from) && time.isBefore(until);
    }

    /** The first day on which the next one may be posted, if the last one was on that day. */
    public LocalDate next(@Nullable LocalDate last, LocalDateTime now) {
        LocalDate free = now.toLocalTime().isBefore(until)
                ? now.toLocalDate()
                : now.toLocalDate().plusDays(1);
        LocalDate due = last == null ? free : last.plusDays(days);
        return due.isBefore(free) ? free : due;
    }
}
