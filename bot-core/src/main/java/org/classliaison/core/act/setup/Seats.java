package org.classliaison.core.act.setup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.classliaison.core.people.Duties;
import org.classliaison.core.people.Duty;
import org.classliaison.core.people.Role;
import org.classliaison.core.people.Staff;
import org.jspecify.annotations.Nullable;

/** The two seats of a class: never more than two liaison members on any day. */
public final class Seats {

    private final Duties duties;
    private final Staff staff;

    public Seats(Duties duties, Staff staff) {
        this.duties = duties;
        this.staff = staff;
    }

    /** The first day from which a seat is free for good, today or later; null if both are taken without an end. */
    @Nullable
    LocalDate nextFree(long classId) {
        List<Duty> taken = liaisons(classId);
        if (taken.size() < Staff.SEATS) {
            return staff.today();
        }
        List<LocalDate> ends = taken.stream()
                .filter(duty -> duty.until() != null)
                .map(Duty::until)
                .sorted(Comparator.naturalOrder())
                .toList();
        int freed = taken.size() - Staff.SEATS;
        return ends.size() <= freed ? null : ends.get(freed).plusDays(1);
    }

    /** Whether a duty without an end may begin on that day. */
    boolean isFreeFrom(long classId, LocalDate day) {
        LocalDate free = nextFree(classId);
        return free != null && !day.isBefore(free);
    }

    boolean has(long classId, long personId) {
        return liaisons(classId).stream().anyMatch(duty -> duty.personId() == personId && duty.until() == null);
    }

    private List<Duty> liaisons(long classId) {
        return duties.inClass(classId, staff.today()).stream()
                .filter(duty -> duty.role() == Role.LIAISON)
                .toList();
    }
}
