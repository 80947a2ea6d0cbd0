package org.classliaison.core.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
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
    }

    /**
     * An entry, read.
     *
     * @param ways its title and its ways of asking
     * @param bad its bad examples
     */
    record Shelved(Entry entry, Ways ways, List<Sample> bad) {}

    private final Map<Key, Shelved> all;
    private final Overrides overrides;
    private final Map<String, List<Shelved>> families = new LinkedHashMap<>();
    private final Map<String, String> familyOfOwner = new HashMap<>();
    private volatile @Nullable Editions editions;

    private Shelf(Map<Key, Shelved> all) {
        this.all = all;
        this.overrides = Overrides.of(entries());
        all.forEach((key, shelved) -> {
            String family = overrides.rootOf(shelved.entry());
            families.computeIfAbsent(family, root -> new ArrayList<>(1)).add(shelved);
            familyOfOwner.put(key.owner(), family);
        });
    }

    static Shelf of(List<Shelved> entries) {
        Map<Key, Shelved> byKey = new LinkedHashMap<>();
        entries.forEach(shelved -> byKey.put(Key.of(shelved.entry()), shelved));
        return new Shelf(byKey);
    }

    Shelf with(List<Shelved> changed) {
        Map<Key, Shelved> more = new LinkedHashMap<>(all);
        changed.forEach(shelved -> more.put(Key.of(shelved.entry()), shelved));
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

    /** What is cited on that day; read once a day, because it looks at every entry. */
    Editions editions(LocalDate today) {
        Editions read = editions;
        if (read == null || !read.areOf(today)) {
            read = new Editions(entries(), today);
            editions = read;
        }
        return read;
    }

    /** The entries of each topic, together with those that stand in for it. */
    Map<String, List<Shelved>> families() {
        return families;
    }

    /** @param owner as in the word index */
    @Nullable
    String familyOf(String owner) {
        return familyOfOwner.get(owner);
    }

    /** The entry that answers in the place of that topic for this class on this day. */
    Optional<Entry> nearest(String topic, @Nullable Long classId, LocalDate today) {
        return Stream.of(new Key(topic, classId), new Key(topic, null))
                .flatMap(key -> Stream.ofNullable(familyOf(key.owner())))
                .findFirst()
                .flatMap(family -> answering(family, classId, today));
    }

    /** Of a family: the class's own before the branch's, and what stands in before what it stands in for. */
    Optional<Entry> answering(String family, @Nullable Long classId, LocalDate today) {
        return of(family).stream()
                .map(Shelved::entry)
                .filter(entry -> entry.mayAnswer(classId, today))
                .max(Comparator.comparing((Entry entry) -> entry.classId() != null)
                        .thenComparingInt(overrides::depthOf));
    }

    /** The families that are not the same in the other shelf. */
    Set<String> differences(Shelf other) {
        Set<String> roots = new TreeSet<>(families.keySet());
        roots.addAll(other.families.keySet());
        roots.removeIf(root -> isSame(of(root), other.of(root)));
        return roots;
    }

    /** What is on the shelf never changes, so that a look at what is there in place of its content is enough. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(List<Shelved> these, List<Shelved> those) {
        return these.size() == those.size()
                && IntStream.range(0, these.size()).allMatch(i -> these.get(i) == those.get(i));
    }

    List<Shelved> of(String family) {
        return families.getOrDefault(family, List.of());
    }

    List<Sample> ways(String family) {
        return of(family).stream()
                .flatMap(shelved -> shelved.ways().lines().stream())
                .toList();
    }

    List<Sample> bad(String family) {
        return of(family).stream().flatMap(shelved -> shelved.bad().stream()).toList();
    }

    List<Sample> waysExcept(String family) {
        return families.entrySet().stream()
                .filter(other -> !other.getKey().equals(family))
                .flatMap(other -> other.getValue().stream())
                .flatMap(shelved -> shelved.ways().lines().stream())
                .toList();
    }
}
