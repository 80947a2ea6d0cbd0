package org.classliaison.app.store;

import org.classliaison.core.chat.Beginning;
import org.jspecify.annotations.Nullable;

/** Shortens remarks to their column: a long reason must not keep the fact from being written. */
final class Cut {

    private static final int REMARK = 500;

    private Cut() {}

    static @Nullable String remark(@Nullable String text) {
        return text == null ? null : Beginning.cut(text, REMARK);
    }
}
