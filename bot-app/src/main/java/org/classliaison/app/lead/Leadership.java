package org.classliaison.app.lead;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tries to hold one lease for as long as the process lives. {@link #isLeader} turns false by the local clock before the
 * lease runs out in the database, even while the database does not answer: ask it before each batch of work.
 */
public final class Leadership {

    private static final Logger log = LoggerFactory.getLogger(Leadership.class);

    private final Lease lease;
    private final String name;
    private final String owner;
    private final Listener listener;
    private final ExecutorService threads;
    private volatile long leadsUntil = System.nanoTime();
    private volatile boolean stopped;
    private boolean told;

    /** Called one at a time, gained and lost in turn. The lease is renewed meanwhile, but its loss is told afterwards. */
    public interface Listener {

        void gained();

        void lost();
    }

    /**
     * @param name what is led, such as the id of a bot
     * @param owner a name of this process, new at each start
     */
    public Leadership(Lease lease, String name, String owner, Listener listener) {
        this.lease = lease;
        this.name = name;
        this.owner = owner;
        this.listener = listener;
        // While one thread waits for a database that does not answer, the other watches the time. What the other tells
        // may take longer than the lease on a busy machine; were it told by the first, the lease would be lost over it.
        this.threads = Executors.newFixedThreadPool(2, Leadership::thread);
    }

    public void start() {
        Duration every = lease.length().dividedBy(3);
        threads.execute(() -> repeat(this::holdOn, every));
        threads.execute(() -> repeat(this::tell, every.dividedBy(10)));
    }

    public boolean isLeader() {
        return !stopped && leadsUntil - System.nanoTime() > 0;
    }

    /** Gives the lease back, so that the next instance need not wait for it to run out. */
    public void stop() {
        threads.shutdownNow();
        boolean led = isLeader();
        // A renewal that is under way may still set the time: the end has a word of its own.
        stopped = true;
        tell();
        try {
            if (led) {
                lease.release(name, owner);
            }
        } catch (RuntimeException e) {
            log.info("The lease of {} could not be given back; it runs out by itself", name);
        }
    }

    private void holdOn() {
        // Counted from before the question, and a tenth shorter: never later than the database counts.
        long asked = System.nanoTime();
        Duration safe = lease.length().multipliedBy(9).dividedBy(10);
        try {
            boolean held = isLeader() ? lease.renew(name, owner) : lease.tryHold(name, owner);
            leadsUntil = held ? asked + safe.toNanos() : asked;
        } catch (RuntimeException e) {
            log.warn(
                    "The lease of {} could not be asked for; {} until it runs out", name, isLeader() ? "held" : "idle");
            log.debug("The reason", e);
        }
    }

    private static void repeat(Runnable work, Duration every) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                work.run();
                Thread.sleep(every);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void tell() {
        boolean leads = isLeader();
        if (leads == told) {
            return;
        }
        told = leads;
        log.info("{} {} {}", owner, leads ? "leads" : "no longer leads", name);
        try {
            if (leads) {
                listener.gained();
            } else {
                listener.lost();
            }
        } catch (RuntimeException e) {
            log.error("A listener of the lease of {} failed; what it starts or stops may not be as it should", name, e);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "leadership");
        thread.setDaemon(true);
        return thread;
    }
}
