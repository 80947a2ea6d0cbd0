package org.classliaison.core.care;

import java.time.Instant;

/** What may be done only so often, such as five reports a day. Marks only, and gone when the time is over. */
public interface CareLimits {

    /**
     * Takes one of the times there are.
     *
     * @param mark of whom and what, with the day in it
     * @param until when it is forgotten
     * @return false if there is none left
     */
    boolean take(String mark, int most, Instant until);

    /** Whether it was taken at all, and is not forgotten yet. */
    boolean isTaken(String mark, Instant now);

    int removeExpired(Instant now);
}
