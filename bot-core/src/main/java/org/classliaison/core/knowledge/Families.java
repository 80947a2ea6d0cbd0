package org.classliaison.core.knowledge;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which topics stand in for which: a family is all that come down to the same topic. */
final class Families {

    private final Map<String, String> above = new HashMap<>();
    private final Map<String, String> roots = new HashMap<>();

    Families(Collection<Entry> entries) {
        for (Entry entry : entries) {
            String overrides = entry.scope().overrides();
            if (overrides != null && !overrides.equals(entry.topic())) {
                above.putIfAbsent(entry.topic(), overrides);
            }
        }
    }

    String rootOf(String topic) {
        String known = roots.get(topic);
        if (known != null) {
            return known;
        }
        Set<String> seen = new HashSet<>();
        String root = topic;
        for (String next = topic; next != null && seen.add(next); next = above.get(next)) {
            root = next;
        }
        roots.put(topic, root);
        return root;
    }

    boolean isInCircle(String topic) {
        @Nullable String next = above.get(topic);
        Set<String> seen = new HashSet<>();
        while (next != null && seen.add(next)) {
            if (next.equals(topic)) {
                return true;
            }
            next = above.get(next);
        }
        return false;
    }

    /** The first is read in place of the second wherever both hold. */
    boolean standsInFor(Entry one, Entry other) {
        if (one.topic().equals(other.topic())) {
            return one.classId() != null && other.classId() == null;
        }
        Set<String> seen = new HashSet<>();
        for (String next = above.get(one.topic()); next != null && seen.add(next); next = above.get(next)) {
            if (next.equals(other.topic())) {
                return true;
            }
        }
        return false;
    }
}
