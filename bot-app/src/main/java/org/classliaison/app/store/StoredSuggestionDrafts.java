package org.classliaison.app.store;

import java.time.Instant;
import java.util.Optional;
import org.classliaison.core.care.Seals;
import org.classliaison.core.suggestions.SuggestionDraft;
import org.classliaison.core.suggestions.SuggestionDrafts;

/** Words that nobody has handed in yet, sealed, in table suggestion_draft. */
final class StoredSuggestionDrafts implements SuggestionDrafts {

    private final SuggestionDraftMapper mapper;
    private final Seals seals;

    StoredSuggestionDrafts(SuggestionDraftMapper mapper, Seals seals) {
        this.mapper = mapper;
        this.seals = seals;
    }

    @Override
    public void put(SuggestionDraft draft) {
        mapper.replace(new SuggestionDraftRow(
                draft.id(),
                draft.writerMark(),
                draft.classId(),
                seals.seal(draft.words(), SealedColumn.SUGGESTION_DRAFT.place(draft.id())),
                draft.writtenAt()));
    }

    @Override
    public Optional<SuggestionDraft> lock(long id, String writerMark) {
        return mapper.lock(id, writerMark).map(this::draft);
    }

    @Override
    public void remove(long id) {
        mapper.delete(id);
    }

    @Override
    public void forget(String writerMark) {
        mapper.deleteOf(writerMark);
    }

    @Override
    public int removeBefore(Instant before) {
        return mapper.deleteBefore(before);
    }

    private SuggestionDraft draft(SuggestionDraftRow row) {
        String words = seals.open(row.sealed(), SealedColumn.SUGGESTION_DRAFT.place(row.id()));
        return new SuggestionDraft(row.id(), row.writerMark(), row.classId(), words, row.writtenAt());
    }
}
