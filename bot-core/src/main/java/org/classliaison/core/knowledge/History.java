package org.classliaison.core.knowledge;

import java.time.InstantSource;
import java.util.Optional;
import org.classliaison.core.chat.Ids;
import org.jspecify.annotations.Nullable;

/** Keeps the version that somebody replaces, so that it can be looked at and brought back. */
public final class History {

    private final Edits edits;
    private final Ids ids;
    private final InstantSource clock;

    public History(Edits edits, Ids ids, InstantSource clock) {
        this.edits = edits;
        this.ids = ids;
        this.clock = clock;
    }

    /** Who replaces an entry, and what they do to it. */
    public record By(long personId, Change change) {}

    /**
     * Of two who replace the same version at the same moment, the database lets one pass.
     *
     * @param current what stands in that place; null for nothing
     * @return the entry with the number of its version; empty if somebody else was quicker
     */
    public Optional<Entry> replace(@Nullable Entry current, Entry next, By by) {
        if (current == null) {
            return Optional.of(next.inVersion(newestKept(next) + 1));
        }
        int version = Math.max(current.version(), newestKept(next)) + 1;
        boolean kept = edits.keep(new Version(ids.next(), current, by.personId(), by.change(), clock.instant()));
        return kept ? Optional.of(next.inVersion(version)) : Optional.empty();
    }

    private int newestKept(Entry entry) {
        return edits.versions(entry.topic(), entry.classId(), 1).stream()
                .mapToInt(version -> version.entry().version())
                .max()
                .orElse(0);
    }
}
