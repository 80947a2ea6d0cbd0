package org.classliaison.app.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.knowledge.Edits;
import org.classliaison.core.knowledge.EntryDraft;
import org.classliaison.core.knowledge.Version;
import org.jspecify.annotations.Nullable;

/** Versions in table entry_version, drafts in table entry_draft. */
final class StoredEdits implements Edits {

    private final EntryJson json = new EntryJson();
    private final EditMapper mapper;

    StoredEdits(EditMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean keep(Version version) {
        return mapper.insertVersion(VersionRow.of(version, json)) == 1;
    }

    @Override
    public List<Version> versions(String topic, @Nullable Long classId, int most) {
        return mapper.versions(EntryKey.of(topic, classId), most).stream()
                .map(row -> row.version(json))
                .toList();
    }

    @Override
    public Optional<Version> version(long id) {
        return mapper.version(id).map(row -> row.version(json));
    }

    @Override
    public void add(EntryDraft draft) {
        Affected.one(mapper.insertDraft(DraftRow.of(draft, json)), "Draft of an entry", draft.id());
    }

    @Override
    public void save(EntryDraft draft) {
        Affected.one(mapper.updateDraft(DraftRow.of(draft, json)), "Draft of an entry", draft.id());
    }

    @Override
    public Optional<EntryDraft> draft(long id) {
        return mapper.draft(id).map(row -> row.draft(json));
    }

    @Override
    public Optional<EntryDraft> lockDraft(long id) {
        return mapper.lockDraft(id).map(row -> row.draft(json));
    }

    @Override
    public boolean removeDraft(long id) {
        return mapper.deleteDraft(id) == 1;
    }

    @Override
    public int removeDrafts(Instant before) {
        return mapper.deleteDrafts(before);
    }

    @Override
    public void forget(long personId) {
        mapper.deleteDraftsOf(personId);
        mapper.forgetPerson(personId);
    }
}
