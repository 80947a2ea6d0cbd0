package org.classliaison.app.telegram;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.inbox.Arrival;
import org.classliaison.core.inbox.Inbox;
import org.classliaison.core.inbox.SetAside;
import org.classliaison.core.inbox.Waiting;
import org.jspecify.annotations.Nullable;

/** An inbox in memory that can be out of order like a database. */
final class MemoryInbox implements Inbox {

    private final Map<Long, Arrival> arrivals = new LinkedHashMap<>();
    private @Nullable Throwable trouble;
    private int attempts;

    synchronized void breakDown(Throwable with) {
        trouble = with;
    }

    synchronized void repair() {
        trouble = null;
    }

    synchronized int attempts() {
        return attempts;
    }

    synchronized List<Arrival> all() {
        return List.copyOf(arrivals.values());
    }

    /** Payloads, each by the piece of text that the test looks for. */
    synchronized boolean holds(String text) {
        return arrivals.values().stream().anyMatch(arrival -> arrival.payload().contains(text));
    }

    @Override
    public synchronized void accept(List<Arrival> batch) {
        attempts++;
        if (trouble instanceof Error error) {
            throw error;
        }
        if (trouble instanceof RuntimeException exception) {
            throw exception;
        }
        batch.forEach(arrival -> arrivals.putIfAbsent(arrival.updateId(), arrival));
    }

    @Override
    public List<Waiting> waiting(BotId bot, int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void done(Collection<Long> ids) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setAside(long id, String reason) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int countWaiting(BotId bot) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int countSetAside(BotId bot) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<SetAside> setAside(BotId bot, int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int removeEnded(Instant before) {
        throw new UnsupportedOperationException();
    }
}
