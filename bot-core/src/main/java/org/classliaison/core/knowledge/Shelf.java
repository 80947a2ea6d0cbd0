package org.classliaison.core.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The entries that stand in the library at one moment. Never changes; putting and removing make a new shelf. */
final class Shelf {

    /** What names an entry. */
    record Key(String topic, @Nullable Long classId) {
        static Key of(Entry entry) {
            return new Key(entry.topic(), entry.classId());
        }
    }

    private static final Comparator<Entry> NEAREST_FIRST = Comparator.comparing(entry -> entry.classId() == null);

    private final Map<Key, Entry> entries;

    Shelf(Map<Key, Entry> entries) {
        this.entries = entries;
    }

    static Shelf of(List<Entry> entries) {
        Map<Key, Entry> byKey = new LinkedHashMap<>();
        entries.forEach(entry -> byKey.put(Key.of(entry), entry));
        return new Shelf(byKey);
    }

    Shelf with(Entry entry) {
        Map<Key, Entry> more = new LinkedHashMap<>(entries);
        more.put(Key.of(entry), entry);
        return new Shelf(more);
    }

    Shelf without(Key key) {
        Map<Key, Entry> fewer = new LinkedHashMap<>(entries);
        fewer.remove(key);
        return new Shelf(fewer);
    }

    List<Entry> entries() {
        return new ArrayList<>(entries.values());
    }

    /** The entry of that topic that answers this class on this day: its own before the branch's. */
    Optional<Entry> nearest(String topic, @Nullable Long classId, LocalDate today) {
        return java.util.stream.Stream.of(new Key(topic, classId), new Key(topic, null))
                .map(entries::get)
                .filter(entry -> entry != null && entry.mayAnswer(classId, today))
                .min(NEAREST_FIRST);
    }
}
