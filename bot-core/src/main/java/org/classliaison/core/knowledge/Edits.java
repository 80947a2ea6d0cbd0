package org.classliaison.core.knowledge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people have changed in the knowledge base, and what they are about to change. */
public interface Edits {

    /** @return false if that version has been replaced already: somebody else was quicker */
    boolean keep(Version version);

    /** @return the versions before the one in force, newest first */
    List<Version> versions(String topic, @Nullable Long classId, int most);

    Optional<Version> version(long id);

    void add(EntryDraft draft);

    void save(EntryDraft draft);

    Optional<EntryDraft> draft(long id);

    /** The same, and nobody else may have it until the transaction ends. */
    Optional<EntryDraft> lockDraft(long id);

    boolean removeDraft(long id);

    int removeDrafts(Instant before);

    /** The versions stay, without the person; the person's drafts go. */
    void forget(long personId);
}
