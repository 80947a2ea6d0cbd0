package org.classliaison.app.testing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Telegram's limits as sliding windows, off until asked for. Source: Bots FAQ, "My bot is hitting limits". */
public final class FakeLimits {

    private static final long SECOND = 1_000;
    private static final long MINUTE = 60_000;

    private final Map<Long, Deque<Long>> windows = new HashMap<>();
    private volatile boolean on;
    private int refused;

    /** 30 messages a second over all chats, one a second to a person (with a little tolerance), 20 a minute to a group. */
    public void enforce() {
        on = true;
    }

    /** How many calls were answered with 429. */
    public synchronized int refused() {
        return refused;
    }

    /** Seconds to wait, 0 if the call is within the limits and has been counted. */
    synchronized int retryAfter(long chatId) {
        if (!on) {
            return 0;
        }
        long now = System.currentTimeMillis();
        long wait = Math.max(
                wait(0, SECOND, 30, now), chatId < 0 ? wait(chatId, MINUTE, 20, now) : wait(chatId, SECOND, 2, now));
        if (wait > 0) {
            refused++;
            return (int) Math.ceilDiv(wait, SECOND);
        }
        window(0).add(now);
        window(chatId).add(now);
        return 0;
    }

    private long wait(long key, long length, int most, long now) {
        Deque<Long> window = window(key);
        while (!window.isEmpty() && window.peek() <= now - length) {
            window.poll();
        }
        return window.size() < most ? 0 : window.element() + length - now;
    }

    private Deque<Long> window(long key) {
        return windows.computeIfAbsent(key, any -> new ArrayDeque<>());
    }
}
