package org.classliaison.core.reminders;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.classliaison.core.calendar.Dated;
import org.classliaison.core.calendar.UpcomingDates;
import org.classliaison.core.people.Persons;
import org.classliaison.core.people.Staff;

/** The dates that reminders lead to: without those that are done or left out, and with those that were moved. */
public final class Upcoming implements UpcomingDates {

    static final int MOST = 1000;

    private final Reminders reminders;
    private final Occurrences occurrences;
    private final OpenDates open;
    private final People people;

    public record People(Persons persons, Staff staff) {}

    /** One date of a reminder. */
    public record Coming(Reminder reminder, LocalDate day, LocalDateTime due, boolean provisional) {}

    public Upcoming(Reminders reminders, Occurrences occurrences, Timetable timetable, People people) {
        this.reminders = reminders;
        this.occurrences = occurrences;
        this.open = new OpenDates(timetable);
        this.people = people;
    }

    @Override
    public List<Dated> ofClass(long classId, LocalDate from, LocalDate to) {
        return dated(forClass(classId, from, to));
    }

    @Override
    public List<Dated> ofPerson(long personId, LocalDate from, LocalDate to) {
        return dated(forPerson(personId, from, to));
    }

    /** What everybody of the class may see. */
    public List<Coming> forClass(long classId, LocalDate from, LocalDate to) {
        return inOrder(ofClass(classId, reminder -> reminder.target().kind() == Target.Kind.GROUP, from, to));
    }

    /** What is for that person alone, or for them as one of a class's members. */
    public List<Coming> forPerson(long personId, LocalDate from, LocalDate to) {
        List<Coming> all = new ArrayList<>();
        Map<Long, List<Reminder>> own = reminders.ofPerson(personId).stream()
                .collect(Collectors.groupingBy(reminder -> reminder.target().classId()));
        own.forEach((classId, theirs) -> all.addAll(coming(classId, theirs, from, to)));
        people.persons()
                .byId(personId)
                .map(people.staff()::classesOf)
                .orElse(List.of())
                .forEach(classId -> all.addAll(
                        ofClass(classId, reminder -> reminder.target().kind() == Target.Kind.MEMBERS, from, to)));
        return inOrder(all);
    }

    private List<Coming> ofClass(long classId, Predicate<Reminder> wanted, LocalDate from, LocalDate to) {
        return coming(
                classId, reminders.ofClass(classId).stream().filter(wanted).toList(), from, to);
    }

    private List<Coming> coming(long classId, List<Reminder> these, LocalDate from, LocalDate to) {
        Map<Long, List<Occurrence>> told = occurrences.ofClass(classId, from).stream()
                .collect(Collectors.groupingBy(occurrence -> occurrence.of().reminderId()));
        List<Coming> all = new ArrayList<>();
        these.stream()
                .filter(reminder -> reminder.isIn(Reminder.State.ACTIVE))
                .forEach(reminder ->
                        all.addAll(open.of(reminder, told.getOrDefault(reminder.id(), List.of()), from, to)));
        return all;
    }

    private static List<Coming> inOrder(List<Coming> all) {
        return all.stream()
                .sorted(Comparator.comparing(Coming::due)
                        .thenComparingLong(coming -> coming.reminder().id()))
                .limit(MOST)
                .toList();
    }

    private static List<Dated> dated(List<Coming> all) {
        return all.stream().map(Upcoming::dated).toList();
    }

    private static Dated dated(Coming coming) {
        Reminder reminder = coming.reminder();
        LocalTime time = coming.due().toLocalTime();
        Dated.Day day = new Dated.Day(
                coming.due().toLocalDate(),
                time.equals(Hours.MORNING) ? null : time,
                reminder.what().schedule().zone(),
                coming.provisional());
        return new Dated(
                reminder.id() + "-" + coming.day(),
                day,
                new Dated.What(reminder.what().words(), ""));
    }
}
