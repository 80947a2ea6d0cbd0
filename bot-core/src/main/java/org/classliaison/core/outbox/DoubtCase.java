package org.classliaison.core.outbox;

import org.jspecify.annotations.Nullable;

/**
 * A letter in doubt that has been put before people. A letter that is in doubt once more after having been sent again is
 * a new case.
 *
 * @param verdict null while nobody has decided
 * @param decidedBy the person, null with the verdict and once their data are erased
 */
public record DoubtCase(
        long id,
        long letterId,
        @Nullable Verdict verdict,
        @Nullable Long decidedBy) {

    public enum Verdict {
        SEND_AGAIN,
        LEAVE
    }

    public DoubtCase decided(Verdict by, long personId) {
        return new DoubtCase(id, letterId, by, personId);
    }
}
