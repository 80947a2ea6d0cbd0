package org.classliaison.core.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A day, or a time on a day, in the branch's zone.
 *
 * @param time null where only the day is known; the day then lasts to its end
 */
public record When(LocalDate day, @Nullable LocalTime time) {

    public static When on(LocalDate day) {
        return new When(day, null);
    }

    public boolean isPastAt(LocalDateTime now) {
        return time == null ? day.isBefore(now.toLocalDate()) : day.atTime(time).isBefore(now);
    }
}
