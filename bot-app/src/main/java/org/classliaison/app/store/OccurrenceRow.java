package org.classliaison.app.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.reminders.Occurrence;
import org.classliaison.core.reminders.Occurrence.Course;
import org.classliaison.core.reminders.Occurrence.Of;
import org.classliaison.core.reminders.Occurrence.Slot;
import org.classliaison.core.reminders.Telling;
import org.jspecify.annotations.Nullable;

/** A row of occurrence. */
record OccurrenceRow(
        long id,
        BotId bot,
        long reminderId,
        long classId,
        long targetId,
        LocalDate seriesDay,
        String telling,
        LocalDate dueDay,
        LocalTime dueTime,
        Instant fireAt,
        Occurrence.State state,
        boolean snoozed,
        boolean retold,
        @Nullable Long letterId) {

    static OccurrenceRow of(Occurrence occurrence) {
        return new OccurrenceRow(
                occurrence.id(),
                occurrence.of().bot(),
                occurrence.of().reminderId(),
                occurrence.of().classId(),
                occurrence.of().targetId(),
                occurrence.slot().day(),
                occurrence.slot().telling().text(),
                occurrence.due().toLocalDate(),
                occurrence.due().toLocalTime(),
                occurrence.fireAt(),
                occurrence.course().state(),
                occurrence.course().snoozed(),
                occurrence.course().retold(),
                occurrence.course().letterId());
    }

    Occurrence occurrence() {
        return new Occurrence(
                id,
                new Of(bot, reminderId, classId, targetId),
                new Slot(seriesDay, Telling.read(telling)),
                LocalDateTime.of(dueDay, dueTime),
                fireAt,
                new Course(state, snoozed, retold, letterId));
    }
}
