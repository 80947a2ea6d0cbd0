package org.classliaison.core.act.importing;

import org.classliaison.core.chat.Beginning;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.files.BadFile;

/** The sentences for what is wrong with a file. */
public final class BadFileText {

    private static final int SHOWN = 30;

    private final Texts texts;

    public BadFileText(Texts texts) {
        this.texts = texts;
    }

    public String of(BadFile bad) {
        return texts.get("files." + bad.reason().name(), shortened(bad.word()));
    }

    /** Somebody's whole text does not belong into a sentence about it. */
    static String shortened(String word) {
        String line = word.strip().replaceAll("\\s+", " ");
        return Beginning.of(line, SHOWN);
    }
}
