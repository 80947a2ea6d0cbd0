package org.classliaison.app.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.records.ClassRecord;
import org.classliaison.core.records.ClassRecords;

/** Class records in table class_record. */
final class StoredClassRecords implements ClassRecords {

    private final ClassRecordMapper mapper;

    StoredClassRecords(ClassRecordMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(ClassRecord classRecord) {
        Affected.one(mapper.insert(ClassRecordRow.of(classRecord)), "Class record", classRecord.id());
    }

    @Override
    public void save(ClassRecord classRecord) {
        Affected.one(mapper.update(ClassRecordRow.of(classRecord)), "Class record", classRecord.id());
    }

    @Override
    public Optional<ClassRecord> byId(long id) {
        return mapper.byId(id).map(ClassRecordRow::classRecord);
    }

    @Override
    public Optional<ClassRecord> lock(long id) {
        return mapper.lock(id).map(ClassRecordRow::classRecord);
    }

    @Override
    public boolean remove(long id) {
        return mapper.delete(id) == 1;
    }

    @Override
    public List<ClassRecord> current(BotId bot, List<Long> classIds, LocalDate day) {
        return mapper.current(bot, classIds, day).stream()
                .map(ClassRecordRow::classRecord)
                .toList();
    }

    @Override
    public int removeDrafts(Instant before) {
        return mapper.deleteDrafts(before);
    }
}
