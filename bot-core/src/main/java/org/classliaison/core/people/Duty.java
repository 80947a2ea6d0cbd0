package org.classliaison.core.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A role that a person has for some time.
 *
 * @param classId the class, or null for a duty in the whole branch
 * @param from the first day
 * @param until the last day, or null while no end is set
 * @param endTold whether the admins know that it has ended
 */
public record Duty(
        long id,
        long personId,
        Role role,
        @Nullable Long classId,
        LocalDate from,
        @Nullable LocalDate until,
        boolean endTold) {

    public static Duty starting(long id, Person person, Role role, @Nullable Long classId, LocalDate from) {
        return new Duty(id, person.id(), role, classId, from, null, false);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    public Duty endingOn(LocalDate lastDay) {
        return new Duty(id, personId, role, classId, from, lastDay, false);
    }

    public Duty told() {
        return new Duty(id, personId, role, classId, from, until, true);
    }
}
