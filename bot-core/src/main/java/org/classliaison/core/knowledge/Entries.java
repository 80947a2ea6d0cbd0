package org.classliaison.core.knowledge;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The knowledge base at rest. */
public interface Entries {

    List<Entry> all();

    /** @param classId the class whose own entry is meant; null means the one for the whole branch */
    Optional<Entry> byTopic(String topic, @Nullable Long classId);

    /**
     * Takes the place of a new entry, so that of two who begin the same one at the same moment one does; {@link #put}
     * fills it.
     *
     * @return false if an entry stands there already
     */
    boolean claim(Entry entry);

    /** Writes an entry, in place of an older version of the same topic and class. From now on no seed replaces it. */
    void put(Entry entry);

    /** Takes an entry out: it is found no more, no seed brings it back, and the next {@link #put} does. */
    void retire(Entry entry);

    /** Those that were taken out, as they were. */
    List<Entry> retired();
}
