package org.classliaison.core.knowledge;

import java.time.InstantSource;
import java.util.Optional;
import org.classliaison.core.chat.Ids;
import org.jspecify.annotations.Nullable;

/** Lets nobody replace what they have not seen, and keeps what they replaced, so that it can be brought back. */
public final class History {

    private final Entries entries;
    private final Edits edits;
    private final Ids ids;
    private final InstantSource clock;

    public History(Entries entries, Edits edits, Ids ids, InstantSource clock) {
        this.entries = entries;
        this.edits = edits;
        this.ids = ids;
        this.clock = clock;
    }

    /** Who replaces an entry, and what they do to it. */
    public record By(long personId, Change change) {}

    /**
     * Of two who replace the same version, or begin the same entry, at the same moment, the database lets one pass.
     *
     * @param current what stands in that place; null for nothing
     * @return the entry with the number of its version; empty if somebody else was quicker
     */
    public Optional<Entry> replace(@Nullable Entry current, Entry next, By by) {
        int version = Math.max(current == null ? 0 : current.version(), newestKept(next)) + 1;
        Entry numbered = next.inVersion(version);
        boolean first = current == null ? entries.claim(numbered) : keep(current, by);
        return first ? Optional.of(numbered) : Optional.empty();
    }

    private boolean keep(Entry current, By by) {
        return edits.keep(new Version(ids.next(), current, by.personId(), by.change(), clock.instant()));
    }

    private int newestKept(Entry entry) {
        return edits.versions(entry.topic(), entry.classId(), 1).stream()
                .mapToInt(version -> version.entry().version())
                .max()
                .orElse(0);
    }
}
