package org.classliaison.core.flow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.classliaison.core.inbox.Inbox;
import org.classliaison.core.inbox.UpdateReader;
import org.classliaison.core.inbox.Waiting;

/**
 * Takes updates out of the inbox, chat by chat in order, chats side by side. State changes, letters and
 * "update done" are one transaction; thinking happens before it, so that no lock waits for a thought.
 */
public final class HandleUpdates {

    private static final int BATCH = 64;

    private final Inbox inbox;
    private final UpdateReader reader;
    private final HandleOne handleOne;
    private final ExecutorService workers;

    public HandleUpdates(Inbox inbox, UpdateReader reader, HandleOne handleOne, ExecutorService workers) {
        this.inbox = inbox;
        this.reader = reader;
        this.handleOne = handleOne;
        this.workers = workers;
    }

    /**
     * Handles what waits, a batch at most.
     *
     * @return how many there were; 0 means that the inbox is empty
     * @throws RuntimeException if the database does not answer; nothing is lost, try again later
     */
    public int round() throws InterruptedException {
        List<Waiting> batch = inbox.waiting(reader.bot(), BATCH);
        List<Callable<Object>> lanes = new ArrayList<>();
        for (List<Waiting> lane : byLane(batch)) {
            lanes.add(() -> {
                handleLane(lane);
                return lane;
            });
        }
        for (Future<Object> lane : workers.invokeAll(lanes)) {
            await(lane);
        }
        return batch.size();
    }

    private void handleLane(List<Waiting> lane) {
        List<Long> silent = new ArrayList<>();
        for (Waiting waiting : lane) {
            if (handleOne.handle(waiting, reader)) {
                silent.add(waiting.id());
            }
        }
        if (!silent.isEmpty()) {
            inbox.done(silent);
        }
    }

    private static Collection<List<Waiting>> byLane(List<Waiting> batch) {
        Map<Long, List<Waiting>> lanes = new LinkedHashMap<>();
        for (Waiting waiting : batch) {
            lanes.computeIfAbsent(waiting.arrival().lane(), lane -> new ArrayList<>())
                    .add(waiting);
        }
        return lanes.values();
    }

    private static void await(Future<Object> lane) throws InterruptedException {
        try {
            lane.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A lane stopped; its updates wait for the next round", e.getCause());
        }
    }
}
