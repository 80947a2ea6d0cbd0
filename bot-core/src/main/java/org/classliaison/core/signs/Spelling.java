package org.classliaison.core.signs;

import java.text.Normalizer;
import java.util.Locale;
import org.classliaison.core.understand.Traditional;

/**
 * Brings a line into one spelling, sign by sign, so that every place can be told in the line as it was written:
 * full-width to plain, traditional to simplified, small letters, nothing invisible. Takes time in proportion to length.
 */
final class Spelling {

    /** Stands for a link, whatever it leads to. */
    static final char LINK = '\uE001';
    /** Stands for a long number: which one it is says nothing about the line. */
    static final char NUMBER = '\uE002';

    private static final int LONG_NUMBER = 6;
    private static final int MOST_REPEATS = 2;

    private final Traditional traditional = new Traditional();

    /** Everything visible, digits and separators among it. */
    Written plain(String line) {
        Written.Builder plain = new Written.Builder(line.length());
        for (int at = 0; at < line.length(); ) {
            int sign = line.codePointAt(at);
            int next = at + Character.charCount(sign);
            if (isVisible(sign)) {
                add(sign, at, next, plain);
            }
            at = next;
        }
        return plain.done();
    }

    private void add(int sign, int start, int end, Written.Builder plain) {
        if (sign > ' ' && sign < 0x7F) {
            plain.add(Character.toLowerCase((char) sign), start, end);
            return;
        }
        String one = Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        for (int i = 0; i < one.length(); i++) {
            plain.add(traditional.simplified(one.charAt(i)), start, end);
        }
    }

    /** Letters under many combining marks are still letters; the marks and invisible signs are none. */
    private static boolean isVisible(int sign) {
        return switch (Character.getType(sign)) {
            case Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SURROGATE,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> false;
            case Character.CONTROL -> sign == '\n' || sign == '\t';
            default -> true;
        };
    }

    /** Only what is read aloud, with links and long numbers short, and repeats cut: where words are looked for. */
    Written letters(Written plain) {
        Written.Builder letters = new Written.Builder(plain.length());
        for (int at = 0; at < plain.length(); ) {
            int link = Links.end(plain.text(), at);
            int number = endOfNumber(plain, at);
            if (link > at) {
                letters.add(LINK, plain, at, link);
            } else if (number - at >= LONG_NUMBER) {
                letters.add(NUMBER, plain, at, number);
            } else if (isRead(plain.at(at)) && !isRepeat(letters, plain.at(at))) {
                letters.add(plain, at);
            }
            at = Math.max(at + 1, Math.max(link, number - at >= LONG_NUMBER ? number : 0));
        }
        return letters.done();
    }

    private static int endOfNumber(Written plain, int at) {
        int end = at;
        while (end < plain.length() && Character.isDigit(plain.at(end))) {
            end++;
        }
        return end;
    }

    /** Emoji speak too. */
    private static boolean isRead(char sign) {
        return Character.isLetterOrDigit(sign)
                || Character.isSurrogate(sign)
                || Character.getType(sign) == Character.OTHER_SYMBOL;
    }

    private static boolean isRepeat(Written.Builder letters, char sign) {
        if (letters.length() < MOST_REPEATS || Character.isDigit(sign) || Character.isSurrogate(sign)) {
            return false;
        }
        return letters.last(1) == sign && letters.last(2) == sign;
    }
}
