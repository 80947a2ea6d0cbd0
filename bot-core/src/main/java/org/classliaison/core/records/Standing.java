package org.classliaison.core.records;

import java.time.LocalDate;
import org.classliaison.core.understand.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Where one person stands, written down because they asked. Shown to that person in private, and to nobody else but
 * the members of the class who have the person's question before them.
 *
 * @param handoffId the question on whose card it was set
 * @param since the first day of the stage, or null where nobody knows it
 * @param state while the day is still being asked for, nothing is shown
 */
public record Standing(
        long id,
        Whose whose,
        long handoffId,
        Stage stage,
        @Nullable LocalDate since,
        Noted noted,
        State state) {

    public record Whose(long personId, long classId) {}

    public enum State {
        DRAFT,
        SET
    }

    public Standing set(@Nullable LocalDate firstDay, Noted by) {
        return new Standing(id, whose, handoffId, stage, firstDay, by, State.SET);
    }
}
