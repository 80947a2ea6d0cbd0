package org.classliaison.app.store;

import java.time.Instant;
import org.classliaison.core.knowledge.Change;
import org.classliaison.core.knowledge.Version;
import org.jspecify.annotations.Nullable;

/**
 * A row of entry_version.
 *
 * @param classId 0 for the whole branch
 */
record VersionRow(
        long id,
        long classId,
        String topic,
        int version,
        String content,
        Change what,
        @Nullable Long changedBy,
        Instant changedAt) {

    static VersionRow of(Version version, EntryJson json) {
        EntryKey key = EntryKey.of(version.entry().topic(), version.entry().classId());
        return new VersionRow(
                version.id(),
                key.classId(),
                key.topic(),
                version.entry().version(),
                json.write(version.entry()),
                version.change(),
                version.personId(),
                version.at());
    }

    Version version(EntryJson json) {
        return new Version(id, json.read(content), changedBy, what, changedAt);
    }
}
