package org.classliaison.core.flow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.classliaison.core.inbox.Inbox;
import org.classliaison.core.inbox.UnreadableUpdate;
import org.classliaison.core.inbox.UpdateReader;
import org.classliaison.core.inbox.Waiting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One update from its raw form to its end: nothing to do, done, tried again, or set aside. */
public final class HandleOne {

    private static final Logger log = LoggerFactory.getLogger(HandleOne.class);
    private static final int MOST_TRIES = 3;

    private final Inbox inbox;
    private final Transaction transaction;
    private final Plan plan;
    private final Map<Long, Integer> tries = new ConcurrentHashMap<>();

    public HandleOne(Inbox inbox, Transaction transaction, Plan plan) {
        this.inbox = inbox;
        this.transaction = transaction;
        this.plan = plan;
    }

    /** @return true if the update asks for nothing, so that the caller may finish it together with others */
    boolean handle(Waiting waiting, UpdateReader reader) {
        try {
            Optional<Runnable> work = plan.of(reader.read(waiting.arrival().payload()));
            work.ifPresent(task -> finish(waiting.id(), task));
            tries.remove(waiting.id());
            return work.isEmpty();
        } catch (UnreadableUpdate e) {
            log.warn("Update {} cannot be read and is set aside: {}", waiting.id(), e.getMessage());
            inbox.setAside(waiting.id(), String.valueOf(e.getMessage()));
            return false;
        } catch (RuntimeException e) {
            tryAgainOrSetAside(waiting.id(), e);
            return false;
        }
    }

    private void finish(long id, Runnable task) {
        transaction.run(() -> {
            task.run();
            inbox.done(List.of(id));
        });
    }

    /** If the database is down, setting aside fails as well, and the update stays with all its tries. */
    private void tryAgainOrSetAside(long id, RuntimeException e) {
        if (tries.merge(id, 1, Integer::sum) < MOST_TRIES) {
            throw e;
        }
        log.error("Update {} failed {} times and is set aside", id, MOST_TRIES, e);
        tries.remove(id);
        inbox.setAside(id, e.getClass().getSimpleName());
    }
}
