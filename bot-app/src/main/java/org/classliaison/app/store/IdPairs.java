package org.classliaison.app.store;

import java.util.Map;
import java.util.stream.Collectors;

/** A new value for each of some rows, written into the statement as {@link IdList} does: numbers only. */
record IdPairs(Map<Long, Long> valueById) {

    public String cases() {
        return valueById.entrySet().stream()
                .map(pair -> "WHEN " + pair.getKey() + " THEN " + pair.getValue())
                .collect(Collectors.joining(" "));
    }

    public String written() {
        return new IdList(valueById.keySet()).written();
    }
}
