package org.classliaison.core.testing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.classliaison.core.reminders.Reminder;
import org.classliaison.core.reminders.Reminder.State;
import org.classliaison.core.reminders.Reminders;
import org.classliaison.core.reminders.Target;

/** Reminders in memory; their occurrences go with them. */
final class FakeReminders implements Reminders {

    private final Map<Long, Reminder> rows;
    private final FakeOccurrences occurrences;

    FakeReminders(Tables tables, FakeOccurrences occurrences) {
        this.rows = tables.table();
        this.occurrences = occurrences;
        occurrences.reminders = this;
    }

    @Override
    public void addAll(List<Reminder> reminders) {
        reminders.forEach(reminder -> rows.put(reminder.id(), reminder));
    }

    @Override
    public void save(Reminder reminder) {
        if (rows.replace(reminder.id(), reminder) == null) {
            throw new IllegalStateException("No reminder " + reminder.id());
        }
    }

    @Override
    public Optional<Reminder> byId(long id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public Optional<Reminder> lock(long id) {
        return byId(id);
    }

    @Override
    public List<Reminder> ofClass(long classId) {
        return which(row -> row.target().classId() == classId && !row.isIn(State.DRAFT));
    }

    @Override
    public List<Reminder> ofPerson(long personId) {
        return which(row -> isFor(row, personId) && !row.isIn(State.DRAFT));
    }

    @Override
    public List<Reminder> ofRecord(long recordId) {
        return which(row -> Long.valueOf(recordId).equals(row.origin().recordId()));
    }

    @Override
    public int countActive(long classId) {
        return which(row -> row.target().classId() == classId
                        && row.isIn(State.ACTIVE)
                        && row.origin().source() != Reminder.Source.RULE)
                .size();
    }

    @Override
    public void remove(long id) {
        rows.remove(id);
        occurrences.removeOf(id);
    }

    @Override
    public void forget(long personId) {
        which(row -> isFor(row, personId)).forEach(row -> remove(row.id()));
    }

    @Override
    public int removeDrafts(Instant before) {
        List<Reminder> old =
                which(row -> row.isIn(State.DRAFT) && row.status().noted().at().isBefore(before));
        old.forEach(row -> remove(row.id()));
        return old.size();
    }

    private List<Reminder> which(Predicate<Reminder> wanted) {
        return rows.values().stream().filter(wanted).toList();
    }

    private static boolean isFor(Reminder row, long personId) {
        return row.target().kind() == Target.Kind.PERSON && row.target().id() == personId;
    }
}
