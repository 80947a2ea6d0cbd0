package org.classliaison.app.telegram;

import java.time.Duration;

/**
 * How patiently the poller waits.
 *
 * @param longPoll how long Telegram waits for an update; 50 s is its most, and many networks drop idle connections
 *     earlier
 * @param firstPause after the first failure; doubles with each further one up to the longest
 */
record Rhythm(Duration longPoll, Duration firstPause, Duration longestPause) {

    static Rhythm usual() {
        return new Rhythm(Duration.ofSeconds(25), Duration.ofSeconds(1), Duration.ofSeconds(30));
    }

    /** The pause after this one. */
    Duration longer(Duration pause) {
        Duration doubled = pause.multipliedBy(2);
        return doubled.compareTo(longestPause) < 0 ? doubled : longestPause;
    }
}
