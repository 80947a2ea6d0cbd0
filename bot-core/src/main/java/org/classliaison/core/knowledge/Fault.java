package org.classliaison.core.knowledge;

/**
 * What keeps something written from being an entry.
 *
 * @param column where it is wrong
 * @param word what is written there, or the limit that it passes; empty where that says nothing
 */
public record Fault(Kind kind, Column column, String word) {

    public enum Kind {
        /** A needed value is not there. */
        MISSING,
        /** No layer is called that. */
        NO_LAYER,
        NO_DAY,
        /** The last day comes before the first. */
        BACKWARDS,
        /** A topic id with signs that an id cannot have. */
        NO_ID,
        /** More characters than the limit in the word. */
        TOO_LONG,
        /** More lines than the limit in the word. */
        TOO_MANY,
        /** A national rule without the edition that it is cited from. */
        NO_EDITION,
        /** A national rule whose source names no document, paper or article. */
        NO_DOCUMENT,
        /** A layer that is not a class's to set; its name is in the word. */
        LAYER_OF_BRANCH,
        /** The entry would stand in for itself. */
        OVERRIDES_ITSELF
    }

    static Fault of(Kind kind, Column column) {
        return new Fault(kind, column, "");
    }
}
