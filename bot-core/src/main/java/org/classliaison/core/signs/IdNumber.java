package org.classliaison.core.signs;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;

/** The 18 signs of an identity card: region, date of birth, serial number, checksum (GB 11643). */
final class IdNumber {

    private static final int LENGTH = 18;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10x98765432";
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2050;
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");

    private IdNumber() {}

    /** @param signs digits, the last of them perhaps an x */
    static boolean is(String signs) {
        return signs.length() == LENGTH
                && PROVINCES.contains(signs.substring(0, 2))
                && isDate(signs)
                && signs.charAt(LENGTH - 1) == check(signs);
    }

    private static boolean isDate(String signs) {
        int year = Integer.parseInt(signs, 6, 10, 10);
        try {
            LocalDate.of(year, Integer.parseInt(signs, 10, 12, 10), Integer.parseInt(signs, 12, 14, 10));
            return year >= FIRST_YEAR && year <= LAST_YEAR;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** @param signs at least the first 17 */
    static char check(String signs) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (signs.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % CHECKS.length());
    }
}
