package org.classliaison.core.records;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The stage records of all classes; in a class each label is there once. */
public interface StageRecords {

    void add(StageRecord stageRecord);

    /** Writes whom it is about, its days and who noted them. */
    void save(StageRecord stageRecord);

    Optional<StageRecord> byId(long id);

    /** Locks its row until the transaction ends. */
    Optional<StageRecord> lock(long id);

    Optional<StageRecord> byLabel(long classId, String label);

    Optional<StageRecord> byLink(String link);

    /** By label. */
    List<StageRecord> ofClass(long classId);

    List<StageRecord> ofPerson(long personId);

    void remove(long id);

    /** Those that nobody has changed since; they have to be removed one by one, with what they have made. */
    List<StageRecord> notedBefore(Instant before);
}
