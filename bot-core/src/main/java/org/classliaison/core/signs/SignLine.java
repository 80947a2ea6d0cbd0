package org.classliaison.core.signs;

import java.util.regex.Pattern;

/**
 * A labelled line.
 *
 * @param label such as {@code scam.loan}; {@value #NONE} for an ordinary line
 * @param way the manner of writing
 */
public record SignLine(String text, String label, String way) {

    static final String NONE = "none";

    private static final Pattern PLACE = Pattern.compile("\\{(?:id|mobile|card|student)}");
    private static final String SOME_NUMBER = "13800000000";

    /** With a number where the text only says that there is one. */
    SignLine withNumbers() {
        return text.indexOf('{') < 0 ? this : new SignLine(PLACE.matcher(text).replaceAll(SOME_NUMBER), label, way);
    }

    SignLine asOrdinary() {
        return new SignLine(text, NONE, way);
    }

    public boolean isOrdinary() {
        return label.equals(NONE);
    }

    /** Whether the label is this one or one of its kind: {@code scam.loan} is of {@code scam}. */
    public boolean isOf(String kind) {
        return label.equals(kind) || label.startsWith(kind + ".");
    }
}
