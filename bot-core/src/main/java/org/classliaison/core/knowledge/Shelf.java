package org.classliaison.core.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The entries that stand in the library at one moment. Never changes; putting and removing make a new shelf. */
final class Shelf {

    /** What names an entry. */
    record Key(String topic, @Nullable Long classId) {
        static Key of(Entry entry) {
            return new Key(entry.topic(), entry.classId());
        }

        /** One word for the word index. */
        String owner() {
            return topic + "@" + (classId == null ? "" : classId);
        }

        static String topicOf(String owner) {
            return owner.substring(0, owner.lastIndexOf('@'));
        }
    }

    /**
     * An entry, read.
     *
     * @param ways its title and its ways of asking
     * @param bad its bad examples
     */
    record Shelved(Entry entry, List<Sample> ways, List<Sample> bad) {}

    private final Map<Key, Shelved> all;
    private final Map<String, List<Shelved>> byTopic = new LinkedHashMap<>();

    private Shelf(Map<Key, Shelved> all) {
        this.all = all;
        all.values()
                .forEach(shelved -> byTopic.computeIfAbsent(shelved.entry().topic(), topic -> new ArrayList<>(1))
                        .add(shelved));
    }

    static Shelf of(List<Shelved> entries) {
        Map<Key, Shelved> byKey = new LinkedHashMap<>();
        entries.forEach(shelved -> byKey.put(Key.of(shelved.entry()), shelved));
        return new Shelf(byKey);
    }

    Shelf with(Shelved shelved) {
        Map<Key, Shelved> more = new LinkedHashMap<>(all);
        more.put(Key.of(shelved.entry()), shelved);
        return new Shelf(more);
    }

    Shelf without(Key key) {
        Map<Key, Shelved> fewer = new LinkedHashMap<>(all);
        fewer.remove(key);
        return new Shelf(fewer);
    }

    List<Entry> entries() {
        return all.values().stream().map(Shelved::entry).toList();
    }

    Map<String, List<Shelved>> byTopic() {
        return byTopic;
    }

    /** The entry of that topic that answers this class on this day: its own before the branch's. */
    Optional<Entry> nearest(String topic, @Nullable Long classId, LocalDate today) {
        return Stream.of(new Key(topic, classId), new Key(topic, null))
                .flatMap(key -> Optional.ofNullable(all.get(key)).stream())
                .map(Shelved::entry)
                .filter(entry -> entry.mayAnswer(classId, today))
                .findFirst();
    }

    List<Shelved> of(String topic) {
        return byTopic.getOrDefault(topic, List.of());
    }

    List<Sample> ways(String topic) {
        return of(topic).stream().flatMap(shelved -> shelved.ways().stream()).toList();
    }

    List<Sample> bad(String topic) {
        return of(topic).stream().flatMap(shelved -> shelved.bad().stream()).toList();
    }

    List<Sample> waysExcept(String topic) {
        return byTopic.entrySet().stream()
                .filter(other -> !other.getKey().equals(topic))
                .flatMap(other -> other.getValue().stream())
                .flatMap(shelved -> shelved.ways().stream())
                .toList();
    }
}
