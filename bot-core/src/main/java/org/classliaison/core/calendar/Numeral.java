package org.classliaison.core.calendar;

import java.util.List;
import java.util.Locale;

/** Small numbers as people type them: 15, 十五, 两, fifteenth, three, a. */
final class Numeral {

    /** Up to 999 in digits, up to 99 in Chinese. */
    static final String CHINESE = "(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})";

    static final String ENGLISH = "(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten)";

    private static final String DIGITS = "零一二三四五六七八九";
    private static final List<String> WORDS =
            List.of("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private Numeral() {}

    /** @throws NumberFormatException if it is none, such as 十三十 */
    static int of(String typed) {
        if (typed.chars().allMatch(Character::isDigit)) {
            return Integer.parseInt(typed);
        }
        String word = typed.toLowerCase(Locale.ROOT);
        if (word.equals("a") || word.equals("an")) {
            return 1;
        }
        return WORDS.contains(word) ? WORDS.indexOf(word) : chinese(typed);
    }

    private static int chinese(String typed) {
        String digits = typed.replace('两', '二');
        int ten = digits.indexOf('十');
        if (ten < 0) {
            return digit(digits);
        }
        int tens = ten == 0 ? 1 : digit(digits.substring(0, ten));
        String ones = digits.substring(ten + 1);
        return tens * 10 + (ones.isEmpty() ? 0 : digit(ones));
    }

    private static int digit(String one) {
        int value = DIGITS.indexOf(one);
        if (one.length() != 1 || value < 0) {
            throw new NumberFormatException(one);
        }
        return value;
    }
}
