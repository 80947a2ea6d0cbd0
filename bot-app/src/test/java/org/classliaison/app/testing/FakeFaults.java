package org.classliaison.app.testing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The scripted faults and the count of calls, by method. Method names are read without regard to case. */
public final class FakeFaults {

    private final Map<String, Deque<Fault>> next = new HashMap<>();
    private final Map<String, Fault> always = new HashMap<>();
    private final Map<String, Integer> calls = new HashMap<>();

    /** The next calls of that method meet these faults, one each. */
    public synchronized void next(String method, Fault... faults) {
        for (Fault fault : faults) {
            next.computeIfAbsent(key(method), any -> new ArrayDeque<>()).add(fault);
        }
    }

    /** Every call of that method meets the fault until {@link #clear}. */
    public synchronized void always(String method, Fault fault) {
        always.put(key(method), fault);
    }

    public synchronized void clear() {
        next.clear();
        always.clear();
    }

    /** How often the method was called, faults included. */
    public synchronized int calls(String method) {
        return calls.getOrDefault(key(method), 0);
    }

    synchronized Optional<Fault> meet(String method) {
        calls.merge(key(method), 1, Integer::sum);
        Deque<Fault> scripted = next.getOrDefault(key(method), new ArrayDeque<>());
        return Optional.ofNullable(scripted.isEmpty() ? always.get(key(method)) : scripted.poll());
    }

    private static String key(String method) {
        return method.toLowerCase(Locale.ROOT);
    }
}
