package org.classliaison.app.store;

import java.time.Instant;
import org.classliaison.core.act.digest.Week;

/** Which questions are looked at, and how many rows at most. */
record WeekOfClass(long classId, Instant from, Instant to, int most) {

    static WeekOfClass of(long classId, Week week, int most) {
        return new WeekOfClass(classId, week.from(), week.to(), most);
    }
}
