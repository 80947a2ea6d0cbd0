package org.classliaison.app.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.records.StageRecord;
import org.classliaison.core.records.StageRecords;

/** Stage records in table stage_record. */
final class StoredStageRecords implements StageRecords {

    private final StageRecordMapper mapper;

    StoredStageRecords(StageRecordMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(StageRecord stageRecord) {
        Affected.one(mapper.insert(StageRecordRow.of(stageRecord)), "Stage record", stageRecord.id());
    }

    @Override
    public void save(StageRecord stageRecord) {
        Affected.one(mapper.update(StageRecordRow.of(stageRecord)), "Stage record", stageRecord.id());
    }

    @Override
    public Optional<StageRecord> byId(long id) {
        return mapper.byId(id).map(StageRecordRow::stageRecord);
    }

    @Override
    public Optional<StageRecord> lock(long id) {
        return mapper.lock(id).map(StageRecordRow::stageRecord);
    }

    @Override
    public Optional<StageRecord> byLabel(long classId, String label) {
        return mapper.byLabel(classId, label).map(StageRecordRow::stageRecord);
    }

    @Override
    public Optional<StageRecord> byLink(String link) {
        return mapper.byLink(link).map(StageRecordRow::stageRecord);
    }

    @Override
    public List<StageRecord> ofClass(long classId) {
        return records(mapper.ofClass(classId));
    }

    @Override
    public List<StageRecord> ofPerson(long personId) {
        return records(mapper.ofPerson(personId));
    }

    @Override
    public void remove(long id) {
        mapper.delete(id);
    }

    @Override
    public List<StageRecord> notedBefore(Instant before) {
        return records(mapper.notedBefore(before));
    }

    private static List<StageRecord> records(List<StageRecordRow> rows) {
        return rows.stream().map(StageRecordRow::stageRecord).toList();
    }
}
