package org.classliaison.core.knowledge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which entries stand in for which. An entry that overrides a topic belongs to that topic's family, and so on down to a
 * topic that overrides nothing, the root. A chain that runs in a circle has no root: its entries stand for themselves.
 */
public final class Overrides {

    private final Map<Shelf.Key, String> overridden = new HashMap<>();

    private Overrides() {}

    public static Overrides of(Collection<Entry> entries) {
        Overrides overrides = new Overrides();
        entries.forEach(overrides::add);
        return overrides;
    }

    private void add(Entry entry) {
        if (entry.scope().overrides() != null) {
            overridden.put(Shelf.Key.of(entry), entry.scope().overrides());
        }
    }

    /** The topic at the end of the entry's chain; its own where it overrides nothing. */
    public String rootOf(Entry entry) {
        List<String> chain = chain(entry);
        return isCircle(entry) ? entry.topic() : chain.getLast();
    }

    /** How many topics the entry stands in for, one behind the other; 0 for most and in a circle. */
    public int depthOf(Entry entry) {
        return isCircle(entry) ? 0 : chain(entry).size() - 1;
    }

    /** Whether following what the entry overrides comes back to a topic that was passed already. */
    public boolean isCircle(Entry entry) {
        List<String> chain = chain(entry);
        return next(chain.getLast(), entry.classId()) != null;
    }

    /** The entry's topic and those it stands in for, each once: a circle ends before the topic that closes it. */
    public List<String> chain(Entry entry) {
        Set<String> passed = new LinkedHashSet<>();
        Deque<String> ahead = new ArrayDeque<>(List.of(entry.topic()));
        while (!ahead.isEmpty() && passed.add(ahead.peek())) {
            String next = next(ahead.remove(), entry.classId());
            if (next != null) {
                ahead.add(next);
            }
        }
        return new ArrayList<>(passed);
    }

    /** What the class's own entry of a topic overrides, or else the branch's. */
    private @Nullable String next(String topic, @Nullable Long classId) {
        String own = overridden.get(new Shelf.Key(topic, classId));
        return own != null || classId == null ? own : overridden.get(new Shelf.Key(topic, null));
    }
}
