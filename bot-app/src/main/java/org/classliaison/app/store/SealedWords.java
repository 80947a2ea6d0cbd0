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
        return seals.seal(json.writeValueAsString(text), words(flagId));
    }

    CareText text(long flagId, String sealed) {
        return json.readValue(seals.open(sealed, words(flagId)), CareText.class);
    }

    String seal(long flagId, Writer writer) {
        return seals.seal(json.writeValueAsString(writer), writer(flagId));
    }

    Writer writer(long flagId, String sealed) {
        return json.readValue(seals.open(sealed, writer(flagId)), Writer.class);
    }

    static String words(long flagId) {
        return "care_flag.words_sealed " + flagId;
    }

    static String writer(long flagId) {
        return "care_writer.sealed " + flagId;
    }
}
