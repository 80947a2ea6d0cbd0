package org.classliaison.core.signs;

import java.util.regex.Pattern;

/** The numbers of Chinese mobile phones, with or without the country's code. */
final class MobileNumber {

    /** New ranges are given out every few years: all that may ever be one counts. */
    private static final Pattern SHAPE = Pattern.compile("(?:(?:00)?86)?1[3-9]\\d{9}");

    private MobileNumber() {}

    static boolean is(String digits) {
        return SHAPE.matcher(digits).matches();
    }
}
