package org.classliaison.core.records;

import org.classliaison.core.chat.BotId;
import org.jspecify.annotations.Nullable;

/**
 * For whom a record holds.
 *
 * @param classId null for all classes of the branch
 */
public record Owner(BotId bot, @Nullable Long classId) {

    public boolean isBranch() {
        return classId == null;
    }
}
