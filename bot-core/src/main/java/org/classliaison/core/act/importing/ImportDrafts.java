package org.classliaison.core.act.importing;

import java.time.Instant;
import java.util.Optional;

/** Files that wait for their sender's word. */
public interface ImportDrafts {

    void add(ImportDraft draft);

    /** Writes owner and basis; the rest never changes. */
    void save(ImportDraft draft);

    Optional<ImportDraft> byId(long id);

    /** Locks the row until the transaction ends, so that one file is taken over once. */
    Optional<ImportDraft> lock(long id);

    boolean remove(long id);

    /** The files that this person has sent are gone. */
    void forget(long personId);

    int removeSentBefore(Instant before);
}
