package org.classliaison.app.store;

import java.time.LocalDate;
import org.classliaison.core.care.CareCounts.Count;
import org.classliaison.core.care.CareCounts.Slot;
import org.classliaison.core.care.CareCounts.What;
import org.classliaison.core.signs.Category;

/** A row of care_count. */
record CareCountRow(long classId, LocalDate week, Category category, String detector, What what, int number) {

    Count count() {
        return new Count(new Slot(classId, week, category, detector), what, number);
    }
}
