package org.classliaison.core.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.classliaison.core.calendar.Lead;
import org.classliaison.core.calendar.Schedule;

/** When the dates of a reminder are told. */
public final class Timetable {

    private final Almanacs almanacs;

    /**
     * One telling of one date.
     *
     * @param day its place in the series
     * @param fireAt quiet hours already passed over
     */
    record Entry(LocalDate day, LocalDateTime due, Instant fireAt) {}

    public Timetable(Almanacs almanacs) {
        this.almanacs = almanacs;
    }

    /** The due times from that day on, in order; may have no end. */
    public Stream<Schedule.Due> dates(Reminder reminder, LocalDate from) {
        Schedule schedule = reminder.what().schedule();
        return schedule.dates(from, almanacs.of(reminder.target().classId(), schedule.rule()));
    }

    /** All tellings of that kind from that day of the series on. */
    Stream<Entry> entries(Reminder reminder, Telling telling, LocalDate from) {
        Schedule schedule = reminder.what().schedule();
        return dates(reminder, from)
                .map(due -> new Entry(due.date().day(), due.local(), fireAt(schedule, telling, due.local())));
    }

    /**
     * The telling that follows after that day of the series: the first to come or, where some were missed, the latest of
     * those, because of several missed ones only one is worth telling.
     */
    Optional<Entry> following(Reminder reminder, Telling telling, LocalDate after, Instant now) {
        Entry missed = null;
        for (Entry entry : (Iterable<Entry>) entries(reminder, telling, after.plusDays(1))::iterator) {
            if (entry.fireAt().isAfter(now)) {
                return Optional.of(missed == null ? entry : missed);
            }
            missed = entry;
        }
        return Optional.ofNullable(missed);
    }

    /** When such a telling of that due time is. */
    public static Instant fireAt(Schedule schedule, Telling telling, LocalDateTime due) {
        Lead lead = telling.lead();
        LocalDateTime time = lead == null ? due.toLocalDate().plusDays(1).atTime(Hours.MORNING) : lead.before(due);
        return schedule.at(Hours.onTheDay(time));
    }
}
