package org.classliaison.core.act.care;

import org.classliaison.core.care.CareChoice;
import org.classliaison.core.people.Person;

/** Whose wish a choice is that waits for a second word. */
record Wishes(CareDesk desk) {

    /** Whether the wish at hand is somebody else's, who may still decide. */
    boolean isSeconded(CareChoice now, Person presser) {
        CareChoice.Change change = now.change();
        return now.isWished() && change != null && change.by() != presser.id() && !isOrphaned(now);
    }

    /** Whoever wished it may not decide any more, so that it is nobody's wish. */
    boolean isOrphaned(CareChoice now) {
        CareChoice.Change change = now.change();
        return now.isWished() && (change == null || !mayStillDecide(change.by(), now.classId()));
    }

    private boolean mayStillDecide(long personId, long classId) {
        return desk.people()
                .persons()
                .byId(personId)
                .filter(wisher -> new CareRights(desk).mayDecide(wisher, classId))
                .isPresent();
    }
}
