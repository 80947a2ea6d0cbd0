package org.classliaison.core.reminders;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.classliaison.core.calendar.Lead;
import org.classliaison.core.calendar.Schedule;
import org.classliaison.core.chat.Ids;
import org.classliaison.core.reminders.Occurrence.Of;
import org.classliaison.core.reminders.Occurrence.Slot;
import org.classliaison.core.reminders.Occurrence.State;
import org.classliaison.core.reminders.Timetable.Entry;

/** Keeps the next telling of each kind in the rows: as long as one waits, its successors need not. */
public final class Plant {

    private final Occurrences occurrences;
    private final Timetable timetable;
    private final Ids ids;
    private final InstantSource clock;

    public Plant(Occurrences occurrences, Timetable timetable, Ids ids, InstantSource clock) {
        this.occurrences = occurrences;
        this.timetable = timetable;
        this.ids = ids;
        this.clock = clock;
    }

    /** Takes what waits away and begins from today, as the reminder says now. What was told stays told. */
    public void anew(Reminder reminder) {
        occurrences.removeWaiting(reminder.id());
        if (reminder.isIn(Reminder.State.ACTIVE)) {
            LocalDate today = LocalDate.ofInstant(
                    clock.instant(), reminder.what().schedule().zone());
            Set<Slot> taken = occurrences.of(reminder.id(), today).stream()
                    .map(Occurrence::slot)
                    .collect(Collectors.toSet());
            occurrences.addAll(first(reminder, taken));
        }
    }

    /** The first tellings of one that has none yet; at once, where its only date is near and all would be over. */
    public List<Occurrence> ofNew(Reminder reminder) {
        return first(reminder, Set.of());
    }

    private List<Occurrence> first(Reminder reminder, Set<Slot> taken) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, reminder.what().schedule().zone());
        List<Occurrence> planted = new ArrayList<>();
        for (Telling telling : reminder.tellings()) {
            timetable
                    .entries(reminder, telling, today)
                    .filter(entry -> entry.fireAt().isAfter(now) && !taken.contains(new Slot(entry.day(), telling)))
                    .findFirst()
                    .ifPresent(entry -> planted.add(occurrence(reminder, telling, entry)));
        }
        return needsAWordAtOnce(reminder, planted, taken) ? withOneAtOnce(reminder, planted, now) : planted;
    }

    /** What follows a telling that is over. */
    public Optional<Occurrence> after(Due due) {
        Slot slot = due.occurrence().slot();
        return timetable
                .following(due.reminder(), slot.telling(), slot.day(), clock.instant())
                .map(entry -> occurrence(due.reminder(), slot.telling(), entry));
    }

    /**
     * Nothing more is told about that day of the series; what comes after it stays as it was.
     *
     * @param state DONE or SKIPPED
     */
    public void close(Reminder reminder, LocalDate day, State state) {
        List<Occurrence> ofThatDay = occurrences.of(reminder.id(), day).stream()
                .filter(occurrence -> occurrence.slot().day().equals(day))
                .filter(occurrence -> occurrence.isIn(State.WAITING) || occurrence.isIn(State.SENT))
                .toList();
        occurrences.mark(ofThatDay.stream().map(Occurrence::id).toList(), state);
        occurrences.addAll(ofThatDay.stream()
                .filter(occurrence ->
                        occurrence.isIn(State.WAITING) && !occurrence.course().snoozed())
                .flatMap(occurrence -> after(new Due(reminder, occurrence, false)).stream())
                .toList());
    }

    /** That one date is another day; the series stays, and so does what was told already. */
    public void move(Reminder reminder, LocalDate day, LocalDateTime due) {
        Schedule schedule = reminder.what().schedule();
        Instant now = clock.instant();
        occurrences.of(reminder.id(), day).stream()
                .filter(occurrence -> occurrence.slot().day().equals(day) && occurrence.isIn(State.WAITING))
                .forEach(occurrence -> {
                    Instant fireAt =
                            Timetable.fireAt(schedule, occurrence.slot().telling(), due);
                    Instant still = fireAt.isAfter(now) ? fireAt : soon(schedule, now);
                    occurrences.save(occurrence.movedTo(due, still));
                });
    }

    private static Instant soon(Schedule schedule, Instant now) {
        return schedule.at(Hours.notBefore(LocalDateTime.ofInstant(now, schedule.zone())));
    }

    private static boolean needsAWordAtOnce(Reminder reminder, List<Occurrence> planted, Set<Slot> taken) {
        return taken.isEmpty()
                && !reminder.what().schedule().rule().repeats()
                && planted.stream()
                        .allMatch(occurrence -> occurrence.slot().telling().equals(Telling.AFTERWARDS));
    }

    private List<Occurrence> withOneAtOnce(Reminder reminder, List<Occurrence> planted, Instant now) {
        Schedule schedule = reminder.what().schedule();
        List<Occurrence> all = new ArrayList<>(planted);
        timetable
                .dates(reminder, LocalDate.ofInstant(now, schedule.zone()))
                .findFirst()
                .map(due -> new Entry(due.date().day(), due.local(), soon(schedule, now)))
                .ifPresent(entry -> all.add(occurrence(reminder, new Telling(Lead.days(0)), entry)));
        return all;
    }

    private Occurrence occurrence(Reminder reminder, Telling telling, Entry entry) {
        Slot slot = new Slot(entry.day(), telling);
        return new Occurrence(ids.next(), Of.of(reminder), slot, entry.due(), entry.fireAt(), Occurrence.Course.AHEAD);
    }
}
