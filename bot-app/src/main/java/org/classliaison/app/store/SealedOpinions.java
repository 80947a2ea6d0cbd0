package org.classliaison.app.store;

import org.classliaison.core.care.Seals;
import org.classliaison.core.suggestions.Opinion;
import tools.jackson.databind.json.JsonMapper;

/** Words and writers of suggestions as sealed text. What is sealed for one suggestion opens in no other. */
final class SealedOpinions {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Seals seals;

    SealedOpinions(Seals seals) {
        this.seals = seals;
    }

    String seal(long id, Opinion opinion) {
        return seals.seal(JSON.writeValueAsString(opinion), SealedColumn.OPINION.place(id));
    }

    Opinion open(SealedRow row) {
        return JSON.readValue(seals.open(row.sealed(), SealedColumn.OPINION.place(row.id())), Opinion.class);
    }

    String sealWriter(long id, long userId) {
        return seals.seal(String.valueOf(userId), SealedColumn.SUGGESTER.place(id));
    }

    long openWriter(long id, String sealed) {
        return Long.parseLong(seals.open(sealed, SealedColumn.SUGGESTER.place(id)));
    }
}
