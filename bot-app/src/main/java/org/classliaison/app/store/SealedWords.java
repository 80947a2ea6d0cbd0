package org.classliaison.app.store;

import org.classliaison.core.care.CareText;
import org.classliaison.core.care.Seals;
import org.classliaison.core.care.Writer;
import tools.jackson.databind.json.JsonMapper;

/** Words and writers of flags as sealed text. What is sealed for one flag opens in no other. */
final class SealedWords {

    private final JsonMapper json = new JsonMapper();
    private final Seals seals;

    SealedWords(Seals seals) {
        this.seals = seals;
    }

    String seal(long flagId, CareText text) {
        return seals.seal(json.writeValueAsString(text), SealedColumn.WORDS.place(flagId));
    }

    CareText text(long flagId, String sealed) {
        return json.readValue(seals.open(sealed, SealedColumn.WORDS.place(flagId)), CareText.class);
    }

    String seal(long flagId, Writer writer) {
        return seals.seal(json.writeValueAsString(writer), SealedColumn.WRITER.place(flagId));
    }

    Writer writer(long flagId, String sealed) {
        return json.readValue(seals.open(sealed, SealedColumn.WRITER.place(flagId)), Writer.class);
    }
}
