package org.classliaison.app.evaluate;

import java.util.List;

/**
 * How fast lines were thought about.
 *
 * @param sortedNanos time of each line, thought about one after the other, shortest first
 * @param askedPerSecond lines a second with all processors at work, each of them said to the bot
 * @param heardPerSecond the same lines said in passing: plain chatter is not searched for
 */
record Speed(List<Long> sortedNanos, double askedPerSecond, double heardPerSecond) {

    /** @param share 0.95 for the time that 95 of 100 lines keep within */
    double millis(double share) {
        if (sortedNanos.isEmpty()) {
            return 0;
        }
        int index = (int) Math.ceil(sortedNanos.size() * share) - 1;
        return sortedNanos.get(Math.max(0, index)) / 1e6;
    }
}
