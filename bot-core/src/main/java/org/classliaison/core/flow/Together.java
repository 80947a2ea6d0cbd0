package org.classliaison.core.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lets threads that come at the same time share one piece of work, such as a commit: whoever is first does it for all
 * who wait by then. Alone, one waits for nobody.
 */
final class Together<T> {

    private final Consumer<List<T>> work;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private List<Ticket<T>> waiting = new ArrayList<>();

    private static final class Ticket<T> {
        private final T item;
        private boolean done;
        private @Nullable RuntimeException failure;

        private Ticket(T item) {
            this.item = item;
        }
    }

    Together(Consumer<List<T>> work) {
        this.work = work;
    }

    /** Returns once the item is part of finished work; throws what that work threw, as it does for all who shared it. */
    void run(T item) {
        Ticket<T> ticket = new Ticket<>(item);
        synchronized (this) {
            waiting.add(ticket);
        }
        oneAtATime.lock();
        try {
            if (!ticket.done) {
                finish(takeAll());
            }
        } finally {
            oneAtATime.unlock();
        }
        if (ticket.failure != null) {
            throw ticket.failure;
        }
    }

    private void finish(List<Ticket<T>> tickets) {
        RuntimeException failure = null;
        try {
            work.accept(tickets.stream().map(ticket -> ticket.item).toList());
        } catch (RuntimeException e) {
            failure = e;
        }
        for (Ticket<T> ticket : tickets) {
            ticket.done = true;
            ticket.failure = failure;
        }
    }

    private synchronized List<Ticket<T>> takeAll() {
        List<Ticket<T>> all = waiting;
        waiting = new ArrayList<>();
        return all;
    }
}
