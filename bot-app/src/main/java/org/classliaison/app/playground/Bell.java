package org.classliaison.app.playground;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Rings when something has changed, for everybody who waits for it. */
final class Bell {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition rung = lock.newCondition();
    private long count;

    void ring() {
        lock.lock();
        try {
            count++;
            rung.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for a ring after the one that was heard last, and returns the number of the latest. */
    long await(long heard, Duration most) throws InterruptedException {
        lock.lock();
        try {
            long left = most.toNanos();
            while (count == heard && left > 0) {
                left = rung.awaitNanos(left);
            }
            return count;
        } finally {
            lock.unlock();
        }
    }

    long count() {
        lock.lock();
        try {
            return count;
        } finally {
            lock.unlock();
        }
    }
}
