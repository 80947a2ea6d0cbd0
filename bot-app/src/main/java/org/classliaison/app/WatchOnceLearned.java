package org.classliaison.app;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.classliaison.core.signs.Sign;
import org.classliaison.core.signs.Watcher;

/** Learns beside the rest of the start. Lines that come earlier are put aside by whoever sees that it is not ready. */
final class WatchOnceLearned implements Watcher {

    private final CompletableFuture<Watcher> learned;

    WatchOnceLearned(Supplier<Watcher> learn, Executor beside) {
        this.learned = CompletableFuture.supplyAsync(learn, beside);
    }

    /** Also if it cannot be learned: then each line is told so. */
    @Override
    public boolean isReady() {
        return learned.isDone();
    }

    /** Waits until all is learned. */
    @Override
    public List<Sign> signs(String text) {
        return learned.join().signs(text);
    }

    /** Learns in a thread of its own, which ends with the program. */
    static Executor beside() {
        return work -> Thread.ofPlatform().daemon().name("learn-signs").start(work);
    }
}
