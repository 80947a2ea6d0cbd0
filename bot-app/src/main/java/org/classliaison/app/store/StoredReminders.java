package org.classliaison.app.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.reminders.Reminder;
import org.classliaison.core.reminders.Reminders;

/** Reminders in table reminder. */
final class StoredReminders implements Reminders {

    private final ReminderMapper mapper;
    private final ManyRows rows;

    StoredReminders(ReminderMapper mapper, ManyRows rows) {
        this.mapper = mapper;
        this.rows = rows;
    }

    @Override
    public void addAll(List<Reminder> reminders) {
        rows.insert(
                ReminderMapper.class, reminders.stream().map(ReminderRow::of).toList());
    }

    @Override
    public void save(Reminder reminder) {
        Affected.one(mapper.update(ReminderRow.of(reminder)), "Reminder", reminder.id());
    }

    @Override
    public Optional<Reminder> byId(long id) {
        return mapper.byId(id).map(ReminderRow::reminder);
    }

    @Override
    public Optional<Reminder> lock(long id) {
        return mapper.lock(id).map(ReminderRow::reminder);
    }

    @Override
    public List<Reminder> ofClass(long classId) {
        return reminders(mapper.ofClass(classId));
    }

    @Override
    public List<Reminder> ofPerson(long personId) {
        return reminders(mapper.ofPerson(personId));
    }

    @Override
    public List<Reminder> ofRecord(long recordId) {
        return reminders(mapper.ofRecord(recordId));
    }

    @Override
    public int countActive(long classId) {
        return mapper.countActive(classId);
    }

    @Override
    public void remove(long id) {
        mapper.delete(id);
    }

    @Override
    public void forget(long personId) {
        mapper.deleteOf(personId);
    }

    @Override
    public int removeDrafts(Instant before) {
        return mapper.deleteDrafts(before);
    }

    private static List<Reminder> reminders(List<ReminderRow> rows) {
        return rows.stream().map(ReminderRow::reminder).toList();
    }
}
