package org.classliaison.app.store;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A new value for each of some rows, written into the statement as {@link IdList} does: numbers only. */
record IdPairs(Map<Long, ? extends @Nullable Long> valueById) {

    public String cases() {
        return valueById.entrySet().stream()
                .map(pair -> "WHEN " + pair.getKey() + " THEN " + pair.getValue())
                .collect(Collectors.joining(" "));
    }

    public String written() {
        return new IdList(valueById.keySet()).written();
    }
}
