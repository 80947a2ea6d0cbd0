package org.classliaison.core.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a sentence before its days are read.
 *
 * @param start the first day that it names (从12月7日起), or null
 */
record Asked(LocalDate today, @Nullable LocalDate start) {

    LocalDate from() {
        return start == null ? today : start;
    }
}
