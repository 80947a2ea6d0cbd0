package org.classliaison.core.signs;

/**
 * A labelled line.
 *
 * @param label such as {@code scam.loan}; {@value #NONE} for an ordinary line
 * @param way the manner of writing
 */
public record SignLine(String text, String label, String way) {

    static final String NONE = "none";

    public boolean isOrdinary() {
        return label.equals(NONE);
    }

    /** Whether the label is this one or one of its kind: {@code scam.loan} is of {@code scam}. */
    public boolean isOf(String kind) {
        return label.equals(kind) || label.startsWith(kind + ".");
    }
}
