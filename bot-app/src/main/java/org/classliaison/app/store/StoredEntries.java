package org.classliaison.app.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.classliaison.app.store.EntryRow.Origin;
import org.classliaison.core.knowledge.Entries;
import org.classliaison.core.knowledge.Entry;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;

/** The knowledge base in tables entry and phrasing. */
final class StoredEntries implements Entries {

    private final EntryMapper mapper;
    private final TransactionOperations transaction;

    /** An entry and who wrote it. */
    record Stored(Entry entry, Origin origin, boolean retired) {}

    StoredEntries(EntryMapper mapper, TransactionOperations transaction) {
        this.mapper = mapper;
        this.transaction = transaction;
    }

    @Override
    public List<Entry> all() {
        return entries(false);
    }

    @Override
    public Optional<Entry> byTopic(String topic, @Nullable Long classId) {
        EntryKey key = EntryKey.of(topic, classId);
        return join(mapper.byKey(key), mapper.phrasingsOf(key)).stream()
                .filter(stored -> !stored.retired())
                .map(Stored::entry)
                .findFirst();
    }

    @Override
    public boolean claim(Entry entry) {
        EntryRow row = EntryRow.of(entry, Origin.MEMBER, false);
        return transaction.execute(status -> {
            mapper.deleteRetired(row.key());
            return mapper.claim(List.of(row)) == 1;
        });
    }

    @Override
    public void put(Entry entry) {
        write(List.of(entry), Origin.MEMBER);
    }

    @Override
    public void retire(Entry entry) {
        write(
                List.of(EntryRow.of(entry, Origin.MEMBER, true)),
                PhrasingRow.of(entry).toList());
    }

    @Override
    public List<Entry> retired() {
        return entries(true);
    }

    private List<Entry> entries(boolean retired) {
        return stored().stream()
                .filter(stored -> stored.retired() == retired)
                .map(Stored::entry)
                .toList();
    }

    List<Stored> stored() {
        return join(mapper.all(), mapper.phrasings());
    }

    /** Replaces what was stored under the same keys, all or nothing. */
    void write(List<Entry> entries, Origin origin) {
        if (entries.isEmpty()) {
            return;
        }
        write(
                entries.stream().map(entry -> EntryRow.of(entry, origin, false)).toList(),
                entries.stream().flatMap(PhrasingRow::of).toList());
    }

    private void write(List<EntryRow> rows, List<PhrasingRow> phrasings) {
        transaction.executeWithoutResult(status -> {
            mapper.replace(rows);
            mapper.deletePhrasings(rows);
            if (!phrasings.isEmpty()) {
                mapper.insertPhrasings(phrasings);
            }
        });
    }

    private static List<Stored> join(List<EntryRow> rows, List<PhrasingRow> phrasings) {
        Map<EntryKey, List<PhrasingRow>> lines = phrasings.stream().collect(Collectors.groupingBy(PhrasingRow::key));
        return rows.stream()
                .map(row -> new Stored(
                        row.entry(PhrasingRow.examples(lines.getOrDefault(row.key(), List.of()))),
                        row.origin(),
                        row.retired()))
                .toList();
    }
}
