package org.classliaison.core.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.classliaison.core.flow.Transaction;

/** A database of maps: one lock for all, transactions that roll back, and a plug to pull. */
public final class Tables implements Transaction {
    private final List<Map<?, ?>> tables = new ArrayList<>();
    private final List<Runnable> afterwards = new ArrayList<>();
    private final Set<Class<?>> broken = new HashSet<>();
    private boolean inTransaction;
    private volatile boolean down;

    /** Rows must be immutable values: a rollback puts the old ones back. */
    public <K, V> Map<K, V> table() {
        Map<K, V> table = new LinkedHashMap<>();
        tables.add(table);
        return table;
    }

    /** From now on every access fails until the database is up again. */
    public void goDown() {
        down = true;
    }

    public void comeUp() {
        down = false;
    }

    /** From now on every access to that port fails. */
    public void breaks(Class<?> port) {
        broken.add(port);
    }

    /** The port with the database's lock around it. */
    public <T> T port(Class<T> type, T fake) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, values) -> {
                    synchronized (this) {
                        checkUp();
                        checkWhole(type);
                        try {
                            return method.invoke(fake, values);
                        } catch (InvocationTargetException e) {
                            throw e.getCause() == null ? e : e.getCause();
                        }
                    }
                }));
    }

    @Override
    public void run(Runnable work) {
        List<Runnable> tasks = commit(work);
        tasks.forEach(Runnable::run);
    }

    @Override
    public synchronized void afterCommit(Runnable work) {
        if (inTransaction) {
            afterwards.add(work);
        } else {
            work.run();
        }
    }

    /** Returns what has to be done now. */
    private synchronized List<Runnable> commit(Runnable work) {
        checkUp();
        afterwards.clear();
        inTransaction = true;
        List<Map<?, ?>> before = new ArrayList<>();
        tables.forEach(table -> before.add(new LinkedHashMap<>(table)));
        try {
            work.run();
            checkUp();
            return List.copyOf(afterwards);
        } catch (RuntimeException | Error e) {
            for (int i = 0; i < tables.size(); i++) {
                restore(tables.get(i), before.get(i));
            }
            throw e;
        } finally {
            inTransaction = false;
        }
    }

    @SuppressWarnings("unchecked")
    private static <K, V> void restore(Map<K, V> table, Map<?, ?> before) {
        table.clear();
        table.putAll((Map<K, V>) before);
    }

    private void checkWhole(Class<?> port) {
        if (broken.contains(port)) {
            throw new IllegalStateException("A row of " + port.getSimpleName() + " cannot be read");
        }
    }

    private void checkUp() {
        if (down) {
            throw new IllegalStateException("The database does not answer");
        }
    }
}
