package org.classliaison.core.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.BotId;

/** The records of all classes. */
public interface ClassRecords {

    void add(ClassRecord classRecord);

    /** Writes everything but id and kind. */
    void save(ClassRecord classRecord);

    Optional<ClassRecord> byId(long id);

    /** Locks the row until the transaction ends, so that a draft is saved once. */
    Optional<ClassRecord> lock(long id);

    /** @return false if it was gone already */
    boolean remove(long id);

    /**
     * What is kept for those classes and for the whole branch and has not passed before that day: first what has a day,
     * nearest first, then the rest, newest first. At most 200.
     */
    List<ClassRecord> current(BotId bot, List<Long> classIds, LocalDate day);

    /** Drafts that nobody finished. */
    int removeDrafts(Instant before);
}
