package org.classliaison.app.playground;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.classliaison.core.chat.Ids;

/**
 * Where ids and times come from.
 *
 * @param clock in the branch's zone: its date is the first day of a duty
 */
record Numbers(Ids ids, Clock clock) {

    /** UTC, as it is stored. */
    LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
