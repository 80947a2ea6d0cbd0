package org.classliaison.app.store;

import java.time.Instant;
import org.classliaison.core.care.CareChoice;
import org.classliaison.core.signs.Category;
import org.jspecify.annotations.Nullable;

/** A row of care_choice. */
record CareChoiceRow(
        long classId,
        Category category,
        CareChoice.State state,
        double perThousand,
        @Nullable Long changedBy,
        @Nullable Instant changedAt,
        @Nullable Long announcement,
        int revision) {

    static CareChoiceRow of(CareChoice choice) {
        CareChoice.Change change = choice.change();
        return new CareChoiceRow(
                choice.classId(),
                choice.category(),
                choice.state(),
                choice.perThousand(),
                change == null ? null : change.by(),
                change == null ? null : change.at(),
                choice.announcement(),
                choice.revision());
    }

    CareChoice choice() {
        CareChoice.Change change =
                changedBy == null || changedAt == null ? null : new CareChoice.Change(changedBy, changedAt);
        return new CareChoice(classId, category, state, perThousand, change, announcement, revision);
    }
}
