package org.classliaison.app.store;

import java.time.Instant;
import org.classliaison.core.knowledge.Change;
import org.classliaison.core.knowledge.EntryDraft;

/** A row of entry_draft. */
record DraftRow(long id, long personId, Change what, int base, String content, int done, Instant touchedAt) {

    static DraftRow of(EntryDraft draft, EntryJson json) {
        return new DraftRow(
                draft.id(),
                draft.personId(),
                draft.change(),
                draft.base(),
                json.write(draft.entry()),
                draft.done(),
                draft.at());
    }

    EntryDraft draft(EntryJson json) {
        return new EntryDraft(id, personId, what, base, json.read(content), done, touchedAt);
    }
}
