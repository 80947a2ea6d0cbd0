package org.classliaison.core.knowledge;

import org.classliaison.core.chat.Texts;

/** What may be amiss with an entry, in words. */
public final class RemarkText {

    private final Texts texts;

    public RemarkText(Texts texts) {
        this.texts = texts;
    }

    public String titled(Remark remark) {
        return texts.get("remark.titled", remark.entry().title(), of(remark, remark.entry()));
    }

    /** @param seen the one of the two that the reader is looking at */
    public String of(Remark remark, Entry seen) {
        Entry other = remark.other();
        Entry further = other == null || !other.equals(seen) ? other : remark.entry();
        return texts.get("remark." + remark.kind().name(), further == null ? "" : further.title());
    }
}
