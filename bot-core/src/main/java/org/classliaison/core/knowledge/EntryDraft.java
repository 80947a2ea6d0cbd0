package org.classliaison.core.knowledge;

import java.time.Instant;
import java.util.Optional;
import org.classliaison.core.knowledge.Change.Step;

/**
 * An entry as somebody wants it, before it is in force.
 *
 * @param personId who is writing
 * @param base the version that they saw; 0 where there was none
 * @param done how many steps of the change are behind
 * @param at when it was last touched
 */
public record EntryDraft(long id, long personId, Change change, int base, Entry entry, int done, Instant at) {

    /** What is still to be asked for; empty once the draft can be put into force. */
    public Optional<Step> step() {
        return change.steps().stream().skip(done).findFirst();
    }

    public EntryDraft with(Entry newEntry, Instant now) {
        return new EntryDraft(id, personId, change, base, newEntry, done + 1, now);
    }
}
