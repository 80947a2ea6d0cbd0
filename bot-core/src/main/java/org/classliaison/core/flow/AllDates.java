package org.classliaison.core.flow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.classliaison.core.calendar.Dated;
import org.classliaison.core.calendar.UpcomingDates;
import org.classliaison.core.calendar.When;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.ClassGroups;
import org.classliaison.core.records.ClassRecord;
import org.classliaison.core.records.ClassRecords;

/** What reminders lead to, and the deadlines and events that a class or the branch has written down. */
final class AllDates implements UpcomingDates {

    private final UpcomingDates reminders;
    private final Written written;
    private final Clock clock;
    private final Texts texts;

    record Written(ClassRecords records, ClassGroups classes) {}

    /** @param clock in the branch's zone: what is written down is in it */
    AllDates(UpcomingDates reminders, Written written, Clock clock, Texts texts) {
        this.reminders = reminders;
        this.written = written;
        this.clock = clock;
        this.texts = texts;
    }

    @Override
    public List<Dated> ofClass(long classId, LocalDate from, LocalDate to) {
        Stream<Dated> records = written.classes().byId(classId).stream()
                .flatMap(group -> current(group, from).stream())
                .flatMap(this::dated)
                .filter(dated -> !dated.day().date().isAfter(to));
        return Stream.concat(reminders.ofClass(classId, from, to).stream(), records)
                .toList();
    }

    @Override
    public List<Dated> ofPerson(long personId, LocalDate from, LocalDate to) {
        return reminders.ofPerson(personId, from, to);
    }

    private List<ClassRecord> current(ClassGroup group, LocalDate from) {
        return written.records().current(group.bot(), List.of(group.id()), from);
    }

    private Stream<Dated> dated(ClassRecord classRecord) {
        When when = classRecord.what().when();
        if (when == null) {
            return Stream.empty();
        }
        String kind = texts.get("records.kind." + classRecord.kind().name());
        String detail = classRecord.what().detail();
        return Stream.of(new Dated(
                "record-" + classRecord.id(),
                new Dated.Day(when.day(), when.time(), clock.getZone(), false),
                new Dated.What(
                        texts.get("month.record", kind, classRecord.what().title()), detail == null ? "" : detail)));
    }
}
