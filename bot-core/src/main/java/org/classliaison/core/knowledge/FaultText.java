package org.classliaison.core.knowledge;

import org.classliaison.core.chat.Beginning;
import org.classliaison.core.chat.Texts;

/** What keeps something written from being an entry, in a sentence that says what to do. */
public final class FaultText {

    private static final int SHOWN = 30;

    private final Texts texts;

    public FaultText(Texts texts) {
        this.texts = texts;
    }

    public String of(Fault fault) {
        String word = fault.word().strip().replaceAll("\\s+", " ");
        return texts.get("fault." + fault.kind().name(), fault.column().heading(), Beginning.of(word, SHOWN));
    }
}
