package org.classliaison.app.store;

import org.jspecify.annotations.Nullable;

/** Shortens remarks to their column: a long reason must not keep the fact from being written. */
final class Cut {

    private static final int REMARK = 500;

    private Cut() {}

    static @Nullable String remark(@Nullable String text) {
        if (text == null || text.length() <= REMARK) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(REMARK - 1)) ? REMARK - 1 : REMARK;
        return text.substring(0, end);
    }
}
