package org.classliaison.core.act.importing;

import java.util.ArrayList;
import java.util.List;
import org.classliaison.core.knowledge.Entry;
import org.jspecify.annotations.Nullable;

/** Sorts entries into new, changed and unchanged. */
final class Comparison {

    private final List<Entry> fresh = new ArrayList<>();
    private final List<Entry> changed = new ArrayList<>();
    private final List<Entry> replaced = new ArrayList<>();
    private final List<Entry> same = new ArrayList<>();
    private int unverified;

    void add(Entry written, @Nullable Entry old) {
        Entry entry = Verification.of(written, old);
        boolean claimed = !written.equals(written.unverified());
        if (claimed && !entry.equals(written)) {
            unverified++;
        }
        if (old == null) {
            fresh.add(entry);
        } else if (entry.inVersion(old.version()).equals(old)) {
            same.add(old);
        } else {
            changed.add(entry.inVersion(old.version() + 1));
            replaced.add(old);
        }
    }

    Reading with(List<RowFault> faults, String basis) {
        return new Reading(
                List.copyOf(fresh),
                List.copyOf(changed),
                List.copyOf(replaced),
                List.copyOf(same),
                faults,
                unverified,
                basis);
    }
}
