package org.classliaison.core.signs;

import java.util.regex.Pattern;

/** The numbers of Chinese mobile phones, with or without the country's code. */
final class MobileNumber {

    private static final Pattern GIVEN_OUT =
            Pattern.compile("(?:(?:00)?86)?1(?:3\\d|4[014-9]|5[0-35-9]|6[2567]|7[0-8]|8\\d|9[0-35-9])\\d{8}");

    private MobileNumber() {}

    static boolean is(String digits) {
        return GIVEN_OUT.matcher(digits).matches();
    }
}
