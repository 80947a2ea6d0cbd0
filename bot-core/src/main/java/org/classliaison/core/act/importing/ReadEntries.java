package org.classliaison.core.act.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.files.EntryRows;
import org.classliaison.core.files.Table;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.EntryRules;
import org.classliaison.core.knowledge.FaultText;
import org.classliaison.core.knowledge.Overrides;
import org.jspecify.annotations.Nullable;

/** Compares the rows of a file with the knowledge base, for one class or for the whole branch. Pure. */
public final class ReadEntries {

    private static final long BRANCH = 0;

    private final Texts texts;
    private final FaultText faultText;

    public ReadEntries(Texts texts) {
        this.texts = texts;
        this.faultText = new FaultText(texts);
    }

    /**
     * @param classId null for the whole branch
     * @throws org.classliaison.core.files.BadFile if the table has no entries at all
     */
    public Reading of(Table table, @Nullable Long classId, List<Entry> standing) {
        List<RowFault> faults = new ArrayList<>();
        Map<Integer, Entry> entries = new HashMap<>();
        for (EntryRows.Written row : EntryRows.read(table)) {
            EntryRules.Judged judged = EntryRules.judge(row.columns(), classId);
            judged.faults().forEach(fault -> faults.add(new RowFault(row.number(), faultText.of(fault))));
            if (judged.entry() != null) {
                entries.put(row.number(), judged.entry());
            }
        }
        List<Integer> rows = entries.keySet().stream().sorted().toList();
        faults.addAll(twice(rows, entries));
        faults.addAll(taken(rows, entries, standing));
        faults.addAll(circles(rows, entries, untouched(entries.values(), standing, classId)));
        faults.sort(Comparator.comparingInt(RowFault::number));
        return compared(rows.stream().map(entries::get).toList(), standing, List.copyOf(faults), classId);
    }

    private List<RowFault> twice(List<Integer> rows, Map<Integer, Entry> entries) {
        Map<String, Integer> first = new HashMap<>();
        List<RowFault> faults = new ArrayList<>();
        for (int row : rows) {
            String topic = entry(entries, row).topic();
            Integer earlier = first.putIfAbsent(topic, row);
            if (earlier != null) {
                faults.add(new RowFault(row, texts.get("import.fault.twice", topic, earlier)));
            }
        }
        return faults;
    }

    /** A topic of other classes: whoever asks one of them would read the other. Over the branch's a class may set its own. */
    private List<RowFault> taken(List<Integer> rows, Map<Integer, Entry> entries, List<Entry> standing) {
        Map<String, Set<Long>> scopes = standing.stream()
                .collect(Collectors.groupingBy(
                        Entry::topic, Collectors.mapping(ReadEntries::scope, Collectors.toSet())));
        return rows.stream()
                .map(row -> Map.entry(row, entry(entries, row)))
                .filter(row -> isTaken(
                        row.getValue(), scopes.getOrDefault(row.getValue().topic(), Set.of())))
                .map(row -> new RowFault(
                        row.getKey(),
                        texts.get("import.fault.takenByClass", row.getValue().topic())))
                .toList();
    }

    private static boolean isTaken(Entry entry, Set<Long> scopes) {
        return !scopes.isEmpty() && !scopes.contains(BRANCH) && !scopes.contains(scope(entry));
    }

    private static Long scope(Entry entry) {
        return Objects.requireNonNullElse(entry.classId(), BRANCH);
    }

    /** What the file says nothing about. */
    private static List<Entry> untouched(Collection<Entry> written, List<Entry> standing, @Nullable Long classId) {
        Set<String> topics = written.stream().map(Entry::topic).collect(Collectors.toSet());
        return standing.stream()
                .filter(old -> !Objects.equals(old.classId(), classId) || !topics.contains(old.topic()))
                .toList();
    }

    private List<RowFault> circles(List<Integer> rows, Map<Integer, Entry> entries, List<Entry> others) {
        List<Entry> all = new ArrayList<>(entries.values());
        all.addAll(others);
        Overrides overrides = Overrides.of(all);
        return rows.stream()
                .filter(row -> overrides.isCircle(entry(entries, row)))
                .map(row -> new RowFault(
                        row,
                        texts.get(
                                "import.fault.circle",
                                String.valueOf(entry(entries, row).scope().overrides()))))
                .toList();
    }

    private static Reading compared(
            List<Entry> entries, List<Entry> standing, List<RowFault> faults, @Nullable Long classId) {
        Map<String, Entry> byTopic = standing.stream()
                .filter(entry -> Objects.equals(entry.classId(), classId))
                .collect(Collectors.toMap(Entry::topic, entry -> entry, (one, other) -> other));
        Basis basis = new Basis(classId);
        Comparison found = new Comparison();
        for (Entry entry : entries) {
            Entry old = byTopic.get(entry.topic());
            basis.add(entry.topic(), old);
            found.add(entry, old);
        }
        return found.with(faults, basis.digest());
    }

    private static Entry entry(Map<Integer, Entry> entries, int row) {
        return Objects.requireNonNull(entries.get(row));
    }
}
