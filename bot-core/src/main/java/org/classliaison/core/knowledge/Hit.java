package org.classliaison.core.knowledge;

import java.util.List;

/**
 * An entry that fits a line, and why.
 *
 * @param score probability that this entry's topic is the right one, given that one of the library's is
 * @param reasons what decided, the strongest push first
 */
public record Hit(Entry entry, double score, List<Reason> reasons) {

    public Hit {
        reasons = List.copyOf(reasons);
    }
}
