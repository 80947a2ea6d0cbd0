package org.classliaison.app.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/** The updates that wait for the bot. Source: Telegram Bot API, getUpdates. */
public final class FakeUpdates {

    private final List<Entry> waiting = new ArrayList<>();
    private final Set<String> allowed = new TreeSet<>();
    private long nextId = 1001;
    private long currentPoll;
    private long lastOffset;

    private record Entry(long id, String json) {}

    /** @param conflict whether another getUpdates call has ended this one */
    record Polled(List<String> updates, boolean conflict) {}

    /** What one call asks for. */
    record Ask(long offset, int limit, Duration timeout) {}

    /** @param kind the field of the update, such as {@code message} */
    synchronized void add(String kind, ObjectNode content) {
        ObjectNode update = FakeJson.object().put("update_id", nextId);
        update.set(kind, content);
        if (allowed.isEmpty() || allowed.contains(kind)) {
            waiting.add(new Entry(nextId, update.toString()));
        }
        nextId++;
        notifyAll();
    }

    /** An update exactly as given; {@code %d} in it becomes its number. */
    public synchronized void addRaw(String json) {
        waiting.add(new Entry(nextId, json.replace("%d", Long.toString(nextId))));
        nextId++;
        notifyAll();
    }

    /** As after a week without updates: the next number is any number. */
    public synchronized void restartNumbersAt(long id) {
        nextId = id;
    }

    public synchronized int unconfirmed() {
        return waiting.size();
    }

    /** The latest update in its raw form. */
    public synchronized String latest() {
        return waiting.getLast().json();
    }

    /** The offset of the latest getUpdates call, 0 for none. */
    public synchronized long lastOffset() {
        return lastOffset;
    }

    public synchronized Set<String> allowed() {
        return Set.copyOf(allowed);
    }

    synchronized void allow(List<String> kinds) {
        allowed.clear();
        allowed.addAll(kinds);
    }

    /** Forgets what the offset confirms, then waits for updates from there on. */
    synchronized Polled poll(Ask ask) throws InterruptedException {
        long me = ++currentPoll;
        lastOffset = ask.offset();
        notifyAll();
        waiting.removeIf(entry -> entry.id() < ask.offset());
        long end = System.nanoTime() + ask.timeout().toNanos();
        while (waiting.isEmpty() && me == currentPoll && System.nanoTime() < end) {
            TimeUnit.NANOSECONDS.timedWait(this, Math.max(1, end - System.nanoTime()));
        }
        if (me != currentPoll) {
            return new Polled(List.of(), true);
        }
        List<String> found = waiting.stream()
                .filter(entry -> entry.id() >= ask.offset())
                .limit(ask.limit())
                .map(Entry::json)
                .toList();
        return new Polled(found, false);
    }
}
