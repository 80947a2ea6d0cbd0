package org.classliaison.core.understand;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Brings a line into one spelling: full-width to plain, traditional to simplified, invisible signs and mark-up away,
 * long repeats short, and the slips and short forms that students use to the words of the rules.
 */
final class PlainSpelling {

    /** A longer line is no question; its beginning is enough to see that. */
    static final int LONGEST = 160;

    private static final int LONGEST_READ = 4 * LONGEST;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}\\p{Co}\\p{Cn}\\x{FE0F}]+");
    private static final Pattern MARK_UP = Pattern.compile("</?[A-Za-z][^<>]{0,80}>|https?://\\S+");
    private static final Pattern REPEAT = Pattern.compile("(.)\\1{2,}");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Traditional traditional = new Traditional();
    private final List<Slip> slips = new ArrayList<>();

    private record Slip(String words, Pattern pattern, String meant) {}

    PlainSpelling() {
        for (String slip : WordList.read("slips.txt")) {
            int equals = slip.indexOf('=');
            String words = slip.substring(0, equals);
            slips.add(new Slip(words, pattern(words), slip.substring(equals + 1)));
        }
    }

    String of(String line) {
        String text = line.length() > LONGEST_READ ? line.substring(0, LONGEST_READ) : line;
        text = MARK_UP.matcher(text).replaceAll(" ");
        text = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        text = INVISIBLE.matcher(text.replace('\n', ' ').replace('\t', ' ')).replaceAll("");
        text = REPEAT.matcher(simplified(text)).replaceAll("$1$1");
        text = corrected(SPACE.matcher(text).replaceAll(" ").strip());
        return text.length() > LONGEST ? text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) : text;
    }

    private String simplified(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(traditional.simplified(text.charAt(i)));
        }
        return plain.toString();
    }

    private String corrected(String text) {
        String plain = text;
        for (Slip slip : slips) {
            // Hardly any line has hardly any slip: looking for the words alone is many times faster than the pattern.
            if (plain.contains(slip.words())) {
                plain = slip.pattern().matcher(plain).replaceAll(slip.meant());
            }
        }
        return plain;
    }

    /** Letters that stand for a word stand alone: no part of a longer one. */
    private static Pattern pattern(String slip) {
        String before = isLetter(slip.charAt(0)) ? "(?<![a-z])" : "";
        String after = isLetter(slip.charAt(slip.length() - 1)) ? "(?![a-z])" : "";
        return Pattern.compile(before + Pattern.quote(slip) + after);
    }

    private static boolean isLetter(char sign) {
        return sign >= 'a' && sign <= 'z';
    }
}
