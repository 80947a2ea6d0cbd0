package org.classliaison.core.act.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.classliaison.core.knowledge.Entry;

/**
 * A file compared with the knowledge base.
 *
 * @param changed with the version that follows the one they replace
 * @param replaced what stands now in place of each changed entry, in the same order
 * @param unverified how many rows say that they are verified, and are not
 * @param basis a digest of the scope and of everything that was compared with
 */
public record Reading(
        List<Entry> fresh,
        List<Entry> changed,
        List<Entry> replaced,
        List<Entry> same,
        List<RowFault> faults,
        int unverified,
        String basis) {

    public List<Entry> toWrite() {
        return Stream.concat(fresh.stream(), changed.stream()).toList();
    }

    /** The knowledge base with this file in it. */
    public List<Entry> over(List<Entry> standing) {
        Set<Entry> gone = new HashSet<>(replaced);
        List<Entry> all = new ArrayList<>(toWrite());
        standing.stream().filter(entry -> !gone.contains(entry)).forEach(all::add);
        return all;
    }
}
