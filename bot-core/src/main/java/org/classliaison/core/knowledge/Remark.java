package org.classliaison.core.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * Something about an entry that somebody should look at. Found by a rule, so it may be wrong; a person decides.
 *
 * @param other the second entry of the pair, where the remark is about two; null otherwise
 */
public record Remark(Kind kind, Entry entry, @Nullable Entry other) {

    /** What may be amiss, the gravest first. The bundles have {@code kb.remark.<KIND>} for each. */
    public enum Kind {
        /** Two entries that answer the same class on the same day, and the same question, with different numbers. */
        CONTRADICTS,
        /** Entries that stand in for each other in a circle: none of them is the one that answers. */
        CIRCLE,
        /** Cites an older edition of a document than other entries do. */
        OLD_EDITION,
        /** A national answer that names no document, article or edition. */
        NO_SOURCE,
        /** Its answer has more lines than a reply shows. */
        CUT_OFF,
        /** Says that there is no national rule, and gives a number all the same. */
        NUMBER_FOR_LOCAL,
        /** Stands in for a topic that is not there. */
        OVERRIDES_NOTHING,
        /** The same way of asking leads to two entries. */
        SAME_QUESTION,
        /** Its last day has passed. */
        OVER,
        /** The day by which somebody wanted to look again has come. */
        REVIEW_DUE
    }

    /** About two entries, either of which may be the wrong one. */
    public boolean concerns(Entry one) {
        return isSame(entry, one) || (other != null && isSame(other, one));
    }

    /** About an entry that this class has set. */
    public boolean concernsClass(long classId) {
        return isOf(entry, classId) || (other != null && isOf(other, classId));
    }

    private static boolean isOf(Entry one, long classId) {
        return Long.valueOf(classId).equals(one.classId());
    }

    private static boolean isSame(Entry left, Entry right) {
        return Shelf.Key.of(left).equals(Shelf.Key.of(right));
    }
}
