package org.classliaison.core.reminders;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The reminders of all classes. */
public interface Reminders {

    default void add(Reminder reminder) {
        addAll(List.of(reminder));
    }

    /** Part of the caller's transaction. */
    void addAll(List<Reminder> reminders);

    /**
     * Writes target, what and status.
     *
     * @throws IllegalStateException if it is gone
     */
    void save(Reminder reminder);

    Optional<Reminder> byId(long id);

    /** Locks its row until the transaction ends. */
    Optional<Reminder> lock(long id);

    /** The active and the paused ones of a class, oldest first; those about one person too. */
    List<Reminder> ofClass(long classId);

    /** The active ones for that person. */
    List<Reminder> ofPerson(long personId);

    /** What the days of that stage record have made. */
    List<Reminder> ofRecord(long recordId);

    /** Without those that rules have made. */
    int countActive(long classId);

    /** With all its occurrences. */
    void remove(long id);

    /** What is for that person alone, with all occurrences. */
    void forget(long personId);

    int removeDrafts(Instant before);
}
