package org.classliaison.app;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.classliaison.core.signs.Sign;
import org.classliaison.core.signs.Watcher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Learns beside the rest of the start. Lines that come earlier are put aside by whoever sees that it is not ready. */
final class WatchOnceLearned implements Watcher {

    private static final Logger log = LoggerFactory.getLogger(WatchOnceLearned.class);

    private final CompletableFuture<Watcher> learned;

    WatchOnceLearned(Supplier<Watcher> lesson, Executor beside) {
        this.learned = CompletableFuture.supplyAsync(() -> learn(lesson), beside);
    }

    @Override
    public Learning learning() {
        if (!learned.isDone()) {
            return Learning.UNDER_WAY;
        }
        return learned.isCompletedExceptionally() ? Learning.FAILED : Learning.DONE;
    }

    /** Waits until all is learned. */
    @Override
    public List<Sign> signs(String text) {
        return learned.join().signs(text);
    }

    /** Said once, here: the lines that come from now on wait for the next start, and are not spoken of. */
    private static Watcher learn(Supplier<Watcher> lesson) {
        try {
            return lesson.get();
        } catch (RuntimeException | Error e) {
            log.error("The detectors could not be learned: no line is looked at, and all are put aside for a week", e);
            throw e;
        }
    }

    /** Learns in a thread of its own, which ends with the program. */
    static Executor beside() {
        return work -> Thread.ofPlatform().daemon().name("learn-signs").start(work);
    }
}
