package org.classliaison.app.store;

import java.time.Instant;
import java.time.LocalDate;
import org.classliaison.core.records.Noted;
import org.classliaison.core.records.Standing;
import org.classliaison.core.understand.Stage;
import org.jspecify.annotations.Nullable;

/** A row of standing. */
record StandingRow(
        long id,
        long personId,
        long classId,
        long handoffId,
        Stage stage,
        @Nullable LocalDate firstDay,
        long notedBy,
        Instant notedAt,
        Standing.State state) {

    static StandingRow of(Standing standing) {
        return new StandingRow(
                standing.id(),
                standing.whose().personId(),
                standing.whose().classId(),
                standing.handoffId(),
                standing.stage(),
                standing.since(),
                standing.noted().personId(),
                standing.noted().at(),
                standing.state());
    }

    Standing standing() {
        return new Standing(
                id,
                new Standing.Whose(personId, classId),
                handoffId,
                stage,
                firstDay,
                new Noted(notedBy, notedAt),
                state);
    }
}
