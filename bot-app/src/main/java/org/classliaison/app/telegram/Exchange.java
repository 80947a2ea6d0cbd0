package org.classliaison.app.telegram;

/** How one HTTP call ended, before anybody judges what it means. */
sealed interface Exchange {

    /** An answer came, from Telegram or from something in between. */
    record Answered(int status, String body) implements Exchange {}

    /** No byte of the request has left: no connection, no name, no TLS. */
    record NotBegun(String reason) implements Exchange {}

    /** The request was begun and no whole answer came: time-out, reset, cancelled. */
    record Unanswered(String reason) implements Exchange {}
}
