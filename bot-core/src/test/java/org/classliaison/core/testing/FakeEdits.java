package org.classliaison.core.testing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.classliaison.core.knowledge.Edits;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.EntryDraft;
import org.classliaison.core.knowledge.Version;
import org.jspecify.annotations.Nullable;

/** Versions and drafts in memory. */
final class FakeEdits implements Edits {
    private final Map<Long, Version> versions;
    private final Map<Long, EntryDraft> drafts;

    FakeEdits(Tables tables) {
        versions = tables.table();
        drafts = tables.table();
    }

    @Override
    public boolean keep(Version version) {
        Entry entry = version.entry();
        boolean replaced = versions(entry.topic(), entry.classId(), Integer.MAX_VALUE).stream()
                .anyMatch(other -> other.entry().version() == entry.version());
        if (!replaced) {
            versions.put(version.id(), version);
        }
        return !replaced;
    }

    @Override
    public List<Version> versions(String topic, @Nullable Long classId, int most) {
        return versions.values().stream()
                .filter(version -> version.entry().topic().equals(topic)
                        && Objects.equals(version.entry().classId(), classId))
                .sorted(Comparator.comparingInt(
                                (Version version) -> version.entry().version())
                        .reversed())
                .limit(most)
                .toList();
    }

    @Override
    public Optional<Version> version(long id) {
        return Optional.ofNullable(versions.get(id));
    }

    @Override
    public void add(EntryDraft draft) {
        drafts.put(draft.id(), draft);
    }

    @Override
    public void save(EntryDraft draft) {
        drafts.put(draft.id(), draft);
    }

    @Override
    public Optional<EntryDraft> draft(long id) {
        return Optional.ofNullable(drafts.get(id));
    }

    @Override
    public Optional<EntryDraft> lockDraft(long id) {
        return draft(id);
    }

    @Override
    public boolean removeDraft(long id) {
        return drafts.remove(id) != null;
    }

    @Override
    public int removeDrafts(Instant before) {
        int size = drafts.size();
        drafts.values().removeIf(draft -> draft.at().isBefore(before));
        return size - drafts.size();
    }

    @Override
    public void forget(long personId) {
        drafts.values().removeIf(draft -> draft.personId() == personId);
        versions.replaceAll((id, version) -> Long.valueOf(personId).equals(version.personId())
                ? new Version(id, version.entry(), null, version.change(), version.at())
                : version);
    }
}
