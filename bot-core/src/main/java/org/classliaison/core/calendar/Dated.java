package org.classliaison.core.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Something with a day, for a feed or a table of a month.
 *
 * @param id stays the same as long as it is the same thing, also when it is moved to another day
 * @param what in the bot's language, at most 200 characters
 */
public record Dated(String id, Day day, What what) {

    /** @param time null where only the day is known */
    public record Day(LocalDate date, @Nullable LocalTime time, ZoneId zone, boolean provisional) {}

    /** @param note how it was come to, or what there is to do; may be empty */
    public record What(String title, String note) {}
}
