package org.classliaison.core.knowledge;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.AfterCommit;
import org.jspecify.annotations.Nullable;

/** The knowledge base as people change it: stored at once, searched from the commit on. */
public final class Knowledge {

    private final Entries entries;
    private final Library library;
    private final AfterCommit transaction;

    public Knowledge(Entries entries, Library library, AfterCommit transaction) {
        this.entries = entries;
        this.library = library;
        this.transaction = transaction;
    }

    public Optional<Entry> byTopic(String topic, @Nullable Long classId) {
        return entries.byTopic(topic, classId);
    }

    /** In place of an older version of the same topic and class. */
    public void put(Entry entry) {
        entries.put(entry);
        transaction.afterCommit(() -> catchUp(entry.topic(), entry.classId()));
    }

    /** Out of the search from the commit on. */
    public void retire(Entry entry) {
        entries.retire(entry);
        transaction.afterCommit(() -> catchUp(entry.topic(), entry.classId()));
    }

    public List<Entry> retired() {
        return entries.retired();
    }

    /** Many at once: stored together, and learned together once they are committed. */
    public void putAll(Collection<Entry> many) {
        many.forEach(entries::put);
        transaction.afterCommit(() -> catchUp(many));
    }

    private synchronized void catchUp(Collection<Entry> many) {
        library.putAll(many.stream()
                .flatMap(entry -> entries.byTopic(entry.topic(), entry.classId()).stream())
                .toList());
    }

    /** Reads again what is stored: of two changes that were committed one after the other, the later one stays. */
    private synchronized void catchUp(String topic, @Nullable Long classId) {
        entries.byTopic(topic, classId).ifPresentOrElse(library::put, () -> library.remove(topic, classId));
    }
}
