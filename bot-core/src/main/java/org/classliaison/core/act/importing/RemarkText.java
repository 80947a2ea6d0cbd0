package org.classliaison.core.act.importing;

import org.classliaison.core.chat.Texts;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Remark;

/** A remark of the checks as one line. */
public final class RemarkText {

    private final Texts texts;

    public RemarkText(Texts texts) {
        this.texts = texts;
    }

    public String of(Remark remark) {
        Entry other = remark.other();
        return texts.get(
                "import.remark." + remark.kind().name(),
                FaultText.shortened(remark.entry().title()),
                other == null ? "" : FaultText.shortened(other.title()));
    }
}
