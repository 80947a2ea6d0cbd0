package org.classliaison.app.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A new value for each of some rows, written into the statement as {@link IdList} does: numbers only. */
record IdPairs(Map<Long, ? extends @Nullable Long> valueById) {

    /** A database tries the cases one after another, for each row anew. */
    private static final int MOST_CASES = 20;

    /** An expression for the value that belongs to the {@code id} of a row: first which few it is among, then which it is. */
    public String value() {
        List<Map.Entry<Long, ? extends @Nullable Long>> pairs = new ArrayList<>(new TreeMap<>(valueById).entrySet());
        StringBuilder value = new StringBuilder("CASE");
        for (int i = 0; i < pairs.size(); i += MOST_CASES) {
            var few = pairs.subList(i, Math.min(i + MOST_CASES, pairs.size()));
            value.append(" WHEN id <= ")
                    .append(few.getLast().getKey())
                    .append(" THEN ")
                    .append(cases(few));
        }
        return value.append(" END").toString();
    }

    public String written() {
        return new IdList(valueById.keySet()).written();
    }

    private static String cases(List<? extends Map.Entry<Long, ? extends @Nullable Long>> pairs) {
        return pairs.stream()
                .map(pair -> "WHEN " + pair.getKey() + " THEN " + pair.getValue())
                .collect(Collectors.joining(" ", "CASE id ", " END"));
    }
}
