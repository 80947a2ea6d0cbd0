package org.classliaison.core.act.importing;

import java.util.List;
import org.classliaison.core.forecast.Shifts;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Remark;
import org.classliaison.core.records.Owner;

/**
 * What would happen if a file were taken over.
 *
 * @param ownRules what would answer a class in place of the branch's entry of the same topic
 * @param remarks what would have to be looked at then, as far as entries of the file are concerned
 * @param ignored headings that mean nothing
 */
public record Preview(
        Owner owner, Reading reading, List<Entry> ownRules, List<Remark> remarks, Shifts shifts, List<String> ignored) {

    /** All or nothing: one bad row keeps the others out, too. */
    boolean mayBeApplied() {
        return reading.faults().isEmpty() && !reading.toWrite().isEmpty();
    }
}
