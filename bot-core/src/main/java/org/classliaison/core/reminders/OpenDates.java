package org.classliaison.core.reminders;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.classliaison.core.calendar.Schedule;
import org.classliaison.core.reminders.Occurrence.State;
import org.classliaison.core.reminders.Upcoming.Coming;

/** The dates of one reminder: without those that are done or left out, and with those that were moved. */
final class OpenDates {

    private final Timetable timetable;

    OpenDates(Timetable timetable) {
        this.timetable = timetable;
    }

    /**
     * From one day to another.
     *
     * @param told what was told of them, or waits
     */
    List<Coming> of(Reminder reminder, List<Occurrence> told, LocalDate from, LocalDate to) {
        try (Stream<Schedule.Due> dates = timetable.dates(reminder, from)) {
            return dates.takeWhile(due -> !due.date().day().isAfter(to))
                    .limit(Upcoming.MOST)
                    .filter(due -> !isClosed(told, due.date().day()))
                    .map(due -> new Coming(
                            reminder,
                            due.date().day(),
                            moved(told, due),
                            due.date().provisional()))
                    .toList();
        }
    }

    private static boolean isClosed(List<Occurrence> told, LocalDate day) {
        return told.stream()
                .anyMatch(occurrence -> occurrence.slot().day().equals(day)
                        && (occurrence.isIn(State.DONE) || occurrence.isIn(State.SKIPPED)));
    }

    private static LocalDateTime moved(List<Occurrence> told, Schedule.Due due) {
        return told.stream()
                .filter(occurrence ->
                        occurrence.slot().day().equals(due.date().day()) && occurrence.isIn(State.WAITING))
                .map(Occurrence::due)
                .findFirst()
                .orElse(due.local());
    }
}
