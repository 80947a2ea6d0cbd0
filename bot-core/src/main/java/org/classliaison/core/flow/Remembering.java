package org.classliaison.core.flow;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** What was read, until it is forgotten. What was read before the forgetting and comes in after it is not remembered. */
final class Remembering<K, V> {

    private static final int MOST = 10_000;

    private final Map<K, V> known = new HashMap<>();
    private long forgotten;

    /** @param read asked outside any lock, where it is not known */
    V of(K key, Function<K, V> read) {
        long before;
        synchronized (this) {
            V value = known.get(key);
            if (value != null) {
                return value;
            }
            before = forgotten;
        }
        V value = read.apply(key);
        remember(key, value, before);
        return value;
    }

    private synchronized void remember(K key, V value, long before) {
        if (before == forgotten) {
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(key, value);
        }
    }

    synchronized void forget() {
        forgotten++;
        known.clear();
    }
}
