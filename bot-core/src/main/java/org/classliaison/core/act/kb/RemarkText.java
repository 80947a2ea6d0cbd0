package org.classliaison.core.act.kb;

import org.classliaison.core.chat.Texts;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Remark;

/** What may be amiss with an entry, in words. */
final class RemarkText {

    private final Texts texts;

    RemarkText(Texts texts) {
        this.texts = texts;
    }

    String titled(Remark remark) {
        return texts.get("kb.remark", remark.entry().title(), of(remark, remark.entry()));
    }

    /** @param seen the one of the two that the reader is looking at */
    String of(Remark remark, Entry seen) {
        Entry other = remark.other();
        Entry further = other == null || !other.equals(seen) ? other : remark.entry();
        return texts.get("kb.remark." + remark.kind().name(), further == null ? "" : further.title());
    }
}
