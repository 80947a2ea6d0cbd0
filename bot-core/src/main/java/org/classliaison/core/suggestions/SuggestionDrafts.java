package org.classliaison.core.suggestions;

import java.time.Instant;
import java.util.Optional;

/** What people have written and not handed in: sealed, each with an id that its own buttons name, gone after a day. */
public interface SuggestionDrafts {

    /** Takes the place of the one with that id. */
    void put(SuggestionDraft draft);

    /** Locks it until the transaction ends. Empty where it is somebody else's. */
    Optional<SuggestionDraft> lock(long id, String writerMark);

    void remove(long id);

    void forget(String writerMark);

    int removeBefore(Instant before);
}
