package org.classliaison.core.signs;

import java.util.regex.Pattern;

/**
 * What a student's number looks like at this school.
 *
 * @param alone where nothing is said about it
 * @param named where "student number" or the like stands beside it
 */
public record StudentNumber(Pattern alone, Pattern named) {

    /** Ten to twelve digits that begin with a year of entry; six to fourteen where the line says what they are. */
    public static final String USUAL = "20[0-3]\\d(?!20[0-4]\\d)\\d{6,8}";

    private static final String NAMED = "\\d{6,14}";

    /** Where a school has said nothing. */
    public static StudentNumber usual() {
        return like(Pattern.compile(USUAL));
    }

    /** @param pattern of the whole number, as the school writes it */
    public static StudentNumber like(Pattern pattern) {
        return new StudentNumber(pattern, Pattern.compile(pattern.pattern() + "|" + NAMED));
    }

    /** Whether it may be one, whatever stands around it. */
    boolean isLike(String digits) {
        return named.matcher(digits).matches();
    }

    boolean is(String digits, Surroundings surroundings) {
        return switch (surroundings) {
            case STUDENT -> named.matcher(digits).matches();
            case OTHER -> false;
            case PERSONAL, NONE -> alone.matcher(digits).matches();
        };
    }
}
