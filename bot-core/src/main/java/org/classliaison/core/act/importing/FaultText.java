package org.classliaison.core.act.importing;

import org.classliaison.core.chat.Beginning;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.files.BadFile;
import org.classliaison.core.knowledge.Fault;

/** The sentences for what is wrong with a file or a row. */
public final class FaultText {

    private static final int SHOWN = 30;

    private final Texts texts;

    public FaultText(Texts texts) {
        this.texts = texts;
    }

    public String of(BadFile bad) {
        return texts.get("files." + bad.reason().name(), shortened(bad.word()));
    }

    String of(Fault fault) {
        return texts.get("import.fault." + fault.kind().name(), fault.column().heading(), shortened(fault.word()));
    }

    /** Somebody's whole text does not belong into a sentence about it. */
    static String shortened(String word) {
        String line = word.strip().replaceAll("\\s+", " ");
        return Beginning.of(line, SHOWN);
    }
}
