package org.classliaison.app.store;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Ids for an {@code IN}, written into the statement itself: numbers only, so nothing that somebody has typed gets in. A
 * parameter for each of hundreds would cost more than the statement.
 */
record IdList(Collection<Long> ids) {

    /** In order, as all others that lock several rows. */
    public String written() {
        return ids.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
    }
}
