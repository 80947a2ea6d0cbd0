package org.classliaison.app.store;

import org.jspecify.annotations.Nullable;

/**
 * What names an entry.
 *
 * @param classId 0 for the whole branch
 */
record EntryKey(long classId, String topic) {

    static EntryKey of(String topic, @Nullable Long classId) {
        return new EntryKey(classId == null ? 0 : classId, topic);
    }
}
