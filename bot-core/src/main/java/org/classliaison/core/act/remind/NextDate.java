package org.classliaison.core.act.remind;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.classliaison.core.calendar.Schedule;
import org.classliaison.core.reminders.Occurrence;
import org.classliaison.core.reminders.Occurrence.State;
import org.classliaison.core.reminders.Reminder;

/** The next date of a reminder that is neither done nor left out. */
final class NextDate {

    private final RemindDesk desk;

    /** @param day its place in the series */
    record Date(LocalDate day, Schedule.Due due) {}

    NextDate(RemindDesk desk) {
        this.desk = desk;
    }

    Optional<Date> of(Reminder reminder) {
        List<Occurrence> told = desk.records().occurrences().of(reminder.id(), desk.today());
        Set<LocalDate> closed = told.stream()
                .filter(occurrence -> occurrence.isIn(State.DONE) || occurrence.isIn(State.SKIPPED))
                .map(occurrence -> occurrence.slot().day())
                .collect(Collectors.toSet());
        try (Stream<Schedule.Due> dates = desk.words().upcoming(reminder)) {
            return dates.filter(due -> !closed.contains(due.date().day()))
                    .findFirst()
                    .map(due -> new Date(due.date().day(), due));
        }
    }
}
