package org.classliaison.core.files;

/** A file that cannot be read as a whole; nothing of it is taken over. */
public final class BadFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** No file of entries is larger; what unpacks to far more is none either. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    public static final int MOST_ROWS = 5000;

    /** The bundles have {@code files.<reason>} for each. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        TOO_MANY_ROWS,
        /** Another kind of file. */
        UNKNOWN_KIND,
        OLD_EXCEL,
        OLD_WORD,
        /** The name says one thing and the content another. */
        OTHER_CONTENT,
        /** The content is no whole file of its kind. */
        BROKEN,
        /** No heading is known, or one that is needed is not there; the word names it. */
        NO_HEADINGS,
        MISSING_COLUMN,
        TWICE_THE_COLUMN,
        /** Headings without a row. */
        NO_ROWS,
        /** The platform did not give it out. */
        NOT_FETCHED
    }

    private final Reason reason;
    private final String word;

    public BadFile(Reason reason) {
        this(reason, "");
    }

    public BadFile(Reason reason, String word) {
        super(reason.name());
        this.reason = reason;
        this.word = word;
    }

    public Reason reason() {
        return reason;
    }

    public String word() {
        return word;
    }
}
