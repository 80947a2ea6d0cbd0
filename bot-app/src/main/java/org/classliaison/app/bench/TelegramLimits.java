package org.classliaison.app.bench;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Telegram's limits as sliding windows: 30 messages a second over all chats, 20 a minute to a group, one a second to a
 * person with a little tolerance. Source: Bots FAQ, "My bot is hitting limits". Times are milliseconds of any clock.
 */
public final class TelegramLimits {

    private static final long SECOND = 1_000;
    private static final long MINUTE = 60_000;
    private static final long EVERYBODY = 0;

    private final long penalty;
    private final Map<Long, Deque<Long>> windows = new HashMap<>();
    private long punishedUntil = Long.MIN_VALUE;
    private int refused;

    /** @param penalty for how long every call is refused after one too many; 0 to ask only for the rest of the window */
    public TelegramLimits(long penalty) {
        this.penalty = penalty;
    }

    /** How many calls were refused. */
    public synchronized int refused() {
        return refused;
    }

    /** Seconds to wait, 0 if the call is within the limits and has been counted. */
    public synchronized int retryAfter(long chatId, long now) {
        long punished = punishedUntil > now ? punishedUntil - now : 0;
        long wait = Math.max(punished, broken(chatId, now));
        if (wait > 0) {
            refused++;
            return (int) Math.ceilDiv(wait, SECOND);
        }
        window(EVERYBODY).add(now);
        window(chatId).add(now);
        return 0;
    }

    private long broken(long chatId, long now) {
        long ofChat = chatId < 0 ? wait(chatId, MINUTE, 20, now) : wait(chatId, SECOND, 2, now);
        long wait = Math.max(wait(EVERYBODY, SECOND, 30, now), ofChat);
        if (wait > 0 && penalty > 0) {
            punishedUntil = Math.max(punishedUntil, now + penalty);
            return penalty;
        }
        return wait;
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
