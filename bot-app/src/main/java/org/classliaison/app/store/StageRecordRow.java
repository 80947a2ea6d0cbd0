package org.classliaison.app.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.classliaison.core.calendar.Anchor;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.records.Noted;
import org.classliaison.core.records.StageRecord;
import org.jspecify.annotations.Nullable;

/** A row of stage_record. */
record StageRecordRow(
        long id,
        BotId bot,
        long classId,
        String label,
        @Nullable Long personId,
        @Nullable String link,
        String days,
        long notedBy,
        Instant notedAt) {

    static StageRecordRow of(StageRecord stageRecord) {
        return new StageRecordRow(
                stageRecord.id(),
                stageRecord.bot(),
                stageRecord.classId(),
                stageRecord.whom().label(),
                stageRecord.whom().personId(),
                stageRecord.whom().link(),
                stageRecord.days().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(day -> day.getKey().name() + "=" + day.getValue())
                        .collect(Collectors.joining(";")),
                stageRecord.noted().personId(),
                stageRecord.noted().at());
    }

    StageRecord stageRecord() {
        Map<Anchor, LocalDate> read = new EnumMap<>(Anchor.class);
        Arrays.stream(days.split(";", -1)).filter(word -> !word.isEmpty()).forEach(word -> {
            String[] parts = word.split("=", 2);
            read.put(Anchor.valueOf(parts[0]), LocalDate.parse(parts[1]));
        });
        return new StageRecord(
                id, bot, classId, new StageRecord.Whom(label, personId, link), read, new Noted(notedBy, notedAt));
    }
}
