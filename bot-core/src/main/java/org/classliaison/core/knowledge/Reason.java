package org.classliaison.core.knowledge;

/**
 * One thing that speaks for or against an entry, or against a line's being a question for the bot.
 *
 * @param name what it is, such as {@code nearest}; the bundles have {@code why.reason.<name>} for each
 * @param value what was seen
 * @param push what it added to the entry's score, in log-odds: negative where it speaks against
 */
public record Reason(String name, double value, double push) {

    /** Seen from a second side: both push. */
    Reason and(Reason other) {
        return new Reason(name, value, push + other.push);
    }
}
