package org.classliaison.app.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.classliaison.core.calendar.When;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.records.ClassRecord;
import org.classliaison.core.records.Noted;
import org.classliaison.core.records.Owner;
import org.jspecify.annotations.Nullable;

/** A row of class_record. */
record ClassRecordRow(
        long id,
        BotId bot,
        @Nullable Long classId,
        ClassRecord.Kind kind,
        @Nullable String topic,
        String title,
        @Nullable LocalDate dueDay,
        @Nullable LocalTime dueTime,
        @Nullable String detail,
        long notedBy,
        Instant notedAt,
        ClassRecord.State state) {

    static ClassRecordRow of(ClassRecord classRecord) {
        When when = classRecord.what().when();
        return new ClassRecordRow(
                classRecord.id(),
                classRecord.owner().bot(),
                classRecord.owner().classId(),
                classRecord.kind(),
                classRecord.topic(),
                classRecord.what().title(),
                when == null ? null : when.day(),
                when == null ? null : when.time(),
                classRecord.what().detail(),
                classRecord.noted().personId(),
                classRecord.noted().at(),
                classRecord.state());
    }

    ClassRecord classRecord() {
        When when = dueDay == null ? null : new When(dueDay, dueTime);
        return new ClassRecord(
                id,
                new Owner(bot, classId),
                kind,
                topic,
                new ClassRecord.What(title, when, detail),
                new Noted(notedBy, notedAt),
                state);
    }
}
