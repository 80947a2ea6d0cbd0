package org.classliaison.core.knowledge;

import java.util.List;

/**
 * An entry that fits a line, and why.
 *
 * @param score probability that this entry's topic is the right one, given that one of the library's is
 * @param reasons what decided, the strongest push first
 * @param stale whether it cites an old edition and waits for somebody to look at it
 */
public record Hit(Entry entry, double score, List<Reason> reasons, boolean stale) {

    public Hit {
        reasons = List.copyOf(reasons);
    }

    public Hit(Entry entry, double score, List<Reason> reasons) {
        this(entry, score, reasons, false);
    }

    /** A refusal tells no rule, so it holds under any edition. */
    public boolean mayNotAnswer() {
        return stale && entry.layer() != Layer.REFUSE;
    }
}
