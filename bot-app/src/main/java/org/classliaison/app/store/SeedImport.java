package org.classliaison.app.store;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.classliaison.app.store.EntryRow.Origin;
import org.classliaison.core.knowledge.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Brings the seed entries of this release into the knowledge base: the new ones, and as a next version those that read
 * differently now. What a member has written under the same topic stays; a seed that has gone from the files stays too.
 */
final class SeedImport {

    private final StoredEntries entries;

    SeedImport(StoredEntries entries) {
        this.entries = entries;
    }

    /** Returns how many entries were written. */
    int plant(List<Entry> seeds) {
        Map<EntryKey, StoredEntries.Stored> known =
                entries.stored().stream().collect(Collectors.toMap(stored -> key(stored.entry()), Function.identity()));
        List<Entry> due =
                seeds.stream().flatMap(seed -> due(seed, known.get(key(seed)))).toList();
        entries.write(due, Origin.SEED);
        return due.size();
    }

    private static Stream<Entry> due(Entry seed, StoredEntries.@Nullable Stored known) {
        if (known == null) {
            return Stream.of(seed);
        }
        int version = known.entry().version();
        if (known.origin() == Origin.MEMBER || seed.inVersion(version).equals(known.entry())) {
            return Stream.empty();
        }
        return Stream.of(seed.inVersion(Math.max(seed.version(), version + 1)));
    }

    private static EntryKey key(Entry entry) {
        return EntryKey.of(entry.topic(), entry.classId());
    }
}
