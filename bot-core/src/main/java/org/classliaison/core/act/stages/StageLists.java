package org.classliaison.core.act.stages;

import java.time.Instant;
import java.util.Optional;

/** Lists, and single lines, that wait for their sender's word. */
public interface StageLists {

    void add(StageList list);

    /** Locks the row until the transaction ends, so that one list is taken over once. */
    Optional<StageList> lock(long id);

    boolean remove(long id);

    /** The lists that this person has sent are gone. */
    void forget(long personId);

    int removeSentBefore(Instant before);
}
