package org.classliaison.core.flow;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.classliaison.core.inbox.Wakeup;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A thread that does rounds of work: again at once, after a pause, or when woken. Survives whatever a round throws. */
public final class Loop implements Wakeup {

    private static final Logger log = LoggerFactory.getLogger(Loop.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final String name;
    private final Round round;
    private final Semaphore wakeups = new Semaphore(0);
    private volatile @Nullable Thread thread;

    /** One round of work. */
    @FunctionalInterface
    public interface Round {
        /** @return how long to wait before the next round */
        Duration run() throws InterruptedException;
    }

    public Loop(String name, Round round) {
        this.name = name;
        this.round = round;
    }

    public synchronized void start() {
        if (thread == null) {
            // Known as the loop's thread before it runs: it ends itself as soon as it sees another one there.
            Thread next = Thread.ofPlatform().name(name).daemon().unstarted(this::rounds);
            thread = next;
            next.start();
        }
    }

    /** Returns once the round under way has ended, after ten seconds at most. */
    public synchronized void stop() {
        Thread running = thread;
        thread = null;
        if (running != null) {
            wake();
            join(running);
        }
    }

    @Override
    public void wake() {
        wakeups.release();
    }

    private void rounds() {
        Duration afterFailure = FIRST_PAUSE;
        while (thread == Thread.currentThread()) {
            Duration pause = afterFailure;
            try {
                pause = round.run();
                afterFailure = FIRST_PAUSE;
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException | Error e) {
                log.warn("{}: a round failed, next one in {} s", name, afterFailure.toSeconds(), e);
                afterFailure = shorter(afterFailure.multipliedBy(2), LONGEST_PAUSE);
            }
            await(pause);
        }
    }

    private void await(Duration pause) {
        try {
            wakeups.tryAcquire(pause.toNanos(), TimeUnit.NANOSECONDS);
            wakeups.drainPermits();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(Thread running) {
        try {
            running.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
