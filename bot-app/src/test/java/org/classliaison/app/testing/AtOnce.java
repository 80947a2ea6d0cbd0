package org.classliaison.app.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets several threads do the same thing at the same moment, for promises about races. */
public final class AtOnce {

    private AtOnce() {}

    /** What a thread does, given its number. */
    @FunctionalInterface
    public interface Work<T> {
        T by(int thread) throws Exception;
    }

    /** What each of them got, in the order of the threads. */
    public static <T> List<T> run(int threads, Work<T> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(threads);
        List<Future<T>> running = new ArrayList<>();
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            for (int i = 0; i < threads; i++) {
                int thread = i;
                running.add(executor.submit(() -> {
                    start.await();
                    return work.by(thread);
                }));
            }
        }
        List<T> results = new ArrayList<>();
        for (Future<T> one : running) {
            results.add(one.get());
        }
        return results;
    }
}
