package org.classliaison.core.act.importing;

import java.util.Objects;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * Who has verified an entry, as far as a file may say so: the rule that the chat has. Other words have been verified by
 * nobody yet, and a class's file vouches for nobody; the branch's file may bring a new verification along.
 */
final class Verification {

    private Verification() {}

    static Entry of(Entry written, @Nullable Entry old) {
        boolean ofClass = written.classId() != null;
        if (old == null) {
            return ofClass ? written.unverified() : written;
        }
        if (written.saysLike(old)) {
            return ofClass ? asIn(old, written) : written;
        }
        return ofClass || isVerifiedLike(written, old) ? written.unverified() : written;
    }

    /** With the verification goes the day of the next one, unless the file names another. */
    private static Entry asIn(Entry old, Entry written) {
        Provenance from = old.provenance();
        Provenance to = written.provenance().verified(from.verifiedBy(), from.verifiedOn());
        return written.from(to.reviewDue() == null ? to.dueOn(from.reviewDue()) : to);
    }

    private static boolean isVerifiedLike(Entry written, Entry old) {
        Provenance one = written.provenance();
        Provenance other = old.provenance();
        return Objects.equals(one.verifiedBy(), other.verifiedBy())
                && Objects.equals(one.verifiedOn(), other.verifiedOn());
    }
}
