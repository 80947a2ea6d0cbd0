package org.classliaison.app;

import java.util.HashSet;
import java.util.Set;
import org.classliaison.core.knowledge.Entries;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Library;

/** Brings the library up to the stored entries: another instance may have learned something in the meantime. */
record KnowledgeRefresh(Entries entries, Library library) {

    void catchUp() {
        Set<Entry> known = new HashSet<>(library.entries());
        entries.all().stream().filter(entry -> !known.contains(entry)).forEach(library::put);
    }
}
