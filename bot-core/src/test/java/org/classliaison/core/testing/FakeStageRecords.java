package org.classliaison.core.testing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.classliaison.core.records.StageRecord;
import org.classliaison.core.records.StageRecords;

final class FakeStageRecords implements StageRecords {

    private final Map<Long, StageRecord> rows;

    FakeStageRecords(Tables tables) {
        this.rows = tables.table();
    }

    @Override
    public void add(StageRecord stageRecord) {
        rows.put(stageRecord.id(), stageRecord);
    }

    @Override
    public void save(StageRecord stageRecord) {
        if (rows.replace(stageRecord.id(), stageRecord) == null) {
            throw new IllegalStateException("No stage record " + stageRecord.id());
        }
    }

    @Override
    public Optional<StageRecord> byId(long id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public Optional<StageRecord> lock(long id) {
        return byId(id);
    }

    @Override
    public Optional<StageRecord> byLabel(long classId, String label) {
        return which(row -> row.classId() == classId && row.whom().label().equals(label)).stream()
                .findFirst();
    }

    @Override
    public Optional<StageRecord> byLink(String link) {
        return which(row -> link.equals(row.whom().link())).stream().findFirst();
    }

    @Override
    public List<StageRecord> ofClass(long classId) {
        return which(row -> row.classId() == classId);
    }

    @Override
    public List<StageRecord> ofPerson(long personId) {
        return which(row -> Long.valueOf(personId).equals(row.whom().personId()));
    }

    @Override
    public void remove(long id) {
        rows.remove(id);
    }

    @Override
    public List<StageRecord> notedBefore(Instant before) {
        return which(row -> row.noted().at().isBefore(before));
    }

    private List<StageRecord> which(Predicate<StageRecord> wanted) {
        return rows.values().stream()
                .filter(wanted)
                .sorted(Comparator.comparing(row -> row.whom().label()))
                .toList();
    }
}
