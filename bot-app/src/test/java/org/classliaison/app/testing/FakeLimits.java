package org.classliaison.app.testing;

import org.classliaison.app.bench.TelegramLimits;

/** Telegram's limits, off until asked for. */
public final class FakeLimits {

    private final TelegramLimits limits = new TelegramLimits(0);
    private volatile boolean on;

    public void enforce() {
        on = true;
    }

    /** How many calls were answered with 429. */
    public int refused() {
        return limits.refused();
    }

    /** Seconds to wait, 0 if the call is within the limits and has been counted. */
    int retryAfter(long chatId) {
        return on ? limits.retryAfter(chatId, System.currentTimeMillis()) : 0;
    }
}
