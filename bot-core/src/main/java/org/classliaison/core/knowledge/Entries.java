package org.classliaison.core.knowledge;

import java.util.List;

/** The knowledge base at rest. */
public interface Entries {

    List<Entry> all();

    /** Writes an entry, in place of an older version of the same topic and class. */
    void put(Entry entry);
}
