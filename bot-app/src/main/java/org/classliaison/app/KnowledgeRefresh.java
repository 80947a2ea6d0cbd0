package org.classliaison.app;

import java.util.HashSet;
import java.util.Set;
import org.classliaison.core.knowledge.Entries;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Library;

/** Brings the library up to the stored entries: another instance may have learned or retired something meanwhile. */
record KnowledgeRefresh(Entries entries, Library library) {

    void catchUp() {
        Set<Entry> known = new HashSet<>(library.entries());
        Set<Entry> stored = new HashSet<>(entries.all());
        library.entries().stream()
                .filter(entry -> !stored.contains(entry))
                .filter(entry -> entries.byTopic(entry.topic(), entry.classId()).isEmpty())
                .forEach(entry -> library.remove(entry.topic(), entry.classId()));
        stored.stream().filter(entry -> !known.contains(entry)).forEach(library::put);
    }
}
