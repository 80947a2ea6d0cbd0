package org.classliaison.app.store;

import java.time.Instant;
import java.util.Optional;
import org.classliaison.core.act.importing.ImportDraft;
import org.classliaison.core.act.importing.ImportDrafts;

/** Files waiting for their sender's word, in table import_draft. */
final class StoredImportDrafts implements ImportDrafts {

    private final ImportDraftMapper mapper;

    StoredImportDrafts(ImportDraftMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(ImportDraft draft) {
        Affected.one(mapper.insert(ImportDraftRow.of(draft)), "Import draft", draft.id());
    }

    @Override
    public void save(ImportDraft draft) {
        Affected.one(mapper.update(ImportDraftRow.of(draft)), "Import draft", draft.id());
    }

    @Override
    public Optional<ImportDraft> byId(long id) {
        return mapper.byId(id).map(ImportDraftRow::draft);
    }

    @Override
    public Optional<ImportDraft> lock(long id) {
        return mapper.lock(id).map(ImportDraftRow::draft);
    }

    @Override
    public boolean remove(long id) {
        return mapper.delete(id) == 1;
    }

    @Override
    public void forget(long personId) {
        mapper.deleteOf(personId);
    }

    @Override
    public int removeSentBefore(Instant before) {
        return mapper.deleteSentBefore(before);
    }
}
