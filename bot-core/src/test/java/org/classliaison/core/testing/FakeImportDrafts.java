package org.classliaison.core.testing;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.classliaison.core.act.importing.ImportDraft;
import org.classliaison.core.act.importing.ImportDrafts;

/** Import drafts in memory. */
final class FakeImportDrafts implements ImportDrafts {
    private final Map<Long, ImportDraft> rows;

    FakeImportDrafts(Tables tables) {
        rows = tables.table();
    }

    @Override
    public void add(ImportDraft draft) {
        rows.put(draft.id(), draft);
    }

    @Override
    public void save(ImportDraft draft) {
        rows.put(draft.id(), draft);
    }

    @Override
    public Optional<ImportDraft> byId(long id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public Optional<ImportDraft> lock(long id) {
        return byId(id);
    }

    @Override
    public boolean remove(long id) {
        return rows.remove(id) != null;
    }

    @Override
    public void forget(long personId) {
        rows.values().removeIf(row -> row.personId() == personId);
    }

    @Override
    public int removeSentBefore(Instant before) {
        int size = rows.size();
        rows.values().removeIf(row -> row.sentAt().isBefore(before));
        return size - rows.size();
    }
}
