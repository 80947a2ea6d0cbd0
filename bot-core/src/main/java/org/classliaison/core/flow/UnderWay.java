package org.classliaison.core.flow;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.classliaison.core.chat.Outgoing;
import org.classliaison.core.outbox.Claimed;

/** The letters whose calls are being made, at most one per chat. Filled by the sending thread, emptied by the callers. */
final class UnderWay {

    private final Lanes lanes;
    private final int most;
    private final Set<Long> letters = ConcurrentHashMap.newKeySet();
    private final Set<Long> busy = ConcurrentHashMap.newKeySet();

    UnderWay(Lanes lanes, int most) {
        this.lanes = lanes;
        this.most = most;
    }

    void add(Claimed claimed) {
        letters.add(claimed.letter().id());
        if (!isFleeting(claimed)) {
            busy.add(lanes.of(claimed));
        }
    }

    void remove(Claimed claimed) {
        if (!isFleeting(claimed)) {
            busy.remove(lanes.of(claimed));
        }
        letters.remove(claimed.letter().id());
        if (letters.isEmpty()) {
            synchronized (letters) {
                letters.notifyAll();
            }
        }
    }

    /** Returns once no call is under way, or after that time. */
    void awaitEnd(Duration most) throws InterruptedException {
        long end = System.nanoTime() + most.toNanos();
        synchronized (letters) {
            while (!letters.isEmpty() && end - System.nanoTime() > 0) {
                TimeUnit.NANOSECONDS.timedWait(letters, end - System.nanoTime());
            }
        }
    }

    boolean isFull() {
        return letters.size() >= most;
    }

    boolean isBusy(Claimed claimed) {
        return busy.contains(lanes.of(claimed));
    }

    boolean has(Claimed claimed) {
        return letters.contains(claimed.letter().id());
    }

    /** The answer to a press is of another kind for the platform and is worthless when late. */
    static boolean isFleeting(Claimed claimed) {
        return claimed.letter().content() instanceof Outgoing.Toast;
    }
}
