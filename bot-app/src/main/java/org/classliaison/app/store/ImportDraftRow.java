package org.classliaison.app.store;

import java.time.Instant;
import org.classliaison.core.act.importing.ImportDraft;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.files.Table;
import org.classliaison.core.records.Owner;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A row of import_draft. */
record ImportDraftRow(
        long id,
        BotId bot,
        @Nullable Long classId,
        long personId,
        String fileName,
        String content,
        String basis,
        Instant sentAt) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static ImportDraftRow of(ImportDraft draft) {
        return new ImportDraftRow(
                draft.id(),
                draft.owner().bot(),
                draft.owner().classId(),
                draft.personId(),
                draft.fileName(),
                JSON.writeValueAsString(draft.table()),
                draft.basis(),
                draft.sentAt());
    }

    ImportDraft draft() {
        Table table = JSON.readValue(content, Table.class);
        return new ImportDraft(id, new Owner(bot, classId), personId, fileName, table, basis, sentAt);
    }
}
