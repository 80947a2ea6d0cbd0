package org.classliaison.core.act.care;

import java.time.LocalDate;
import org.classliaison.core.care.CareCounts.Slot;
import org.classliaison.core.care.CareCounts.What;
import org.classliaison.core.care.CareFlag;
import org.classliaison.core.care.Outcome;
import org.classliaison.core.signs.Sign;

/** Numbers by class, week, category and detector. Nobody is in them. */
record SignCounts(CareDesk desk) {

    void raised(CareFlag flag) {
        add(slot(flag), What.RAISED, 1);
    }

    /** In the week of the flag, so that taking it back finds its number. */
    void decided(CareFlag flag, Outcome outcome, int by) {
        add(slot(flag), What.of(outcome), by);
    }

    void shadowed(long classId, Sign sign) {
        add(new Slot(classId, desk.week(desk.now()), sign.category(), sign.detector()), What.SHADOWED, 1);
    }

    /** Told of at least five people, as one sentence. */
    void mood(Seen seen) {
        LocalDate week = desk.week(desk.now());
        String mark = desk.records()
                .marks()
                .mood(seen.classId(), week, seen.line().who().userId());
        desk.records().books().moods().note(seen.classId(), week, mark);
    }

    private void add(Slot slot, What what, int by) {
        desk.records().books().counts().add(slot, what, by);
    }

    private Slot slot(CareFlag flag) {
        return Slot.of(flag, desk.clock().getZone());
    }
}
