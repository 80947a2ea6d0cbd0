package org.classliaison.core.signs;

import java.util.ArrayList;
import java.util.List;

/**
 * A line as it sounds: its syllables, Chinese signs and pinyin in Latin letters alike.
 *
 * @param text the syllables, each with a space before it, and a space at the end
 * @param syllables where each of them stands
 */
record Sounds(String text, List<Syllable> syllables) {

    /**
     * @param said how it is said
     * @param from where it begins among the letters of the line
     * @param to where it ends there
     * @param at where it begins in {@link #text}, at the space before it
     */
    record Syllable(String said, int from, int to, int at) {}

    static Sounds of(String letters, Readings readings) {
        return new Ear(letters, readings).listen();
    }

    private static final class Ear {

        private final String letters;
        private final Readings readings;
        private final StringBuilder text = new StringBuilder();
        private final List<Syllable> syllables = new ArrayList<>();

        Ear(String letters, Readings readings) {
            this.letters = letters;
            this.readings = readings;
        }

        Sounds listen() {
            for (int at = 0; at < letters.length(); ) {
                int end = latinEnd(at);
                if (end > at) {
                    latin(at, end);
                    at = end;
                } else {
                    add(readings.of(letters.charAt(at)), at, at + 1);
                    at++;
                }
            }
            return new Sounds(text.append(' ').toString(), syllables);
        }

        private int latinEnd(int at) {
            int end = at;
            while (end < letters.length() && letters.charAt(end) >= 'a' && letters.charAt(end) <= 'z') {
                end++;
            }
            return end;
        }

        /** A run of Latin letters is pinyin as a whole or not at all. */
        private void latin(int from, int end) {
            List<Integer> ends = new ArrayList<>();
            for (int at = from; at < end; ) {
                int length = readings.syllable(letters, at, end);
                if (length < 2) {
                    return;
                }
                at += length;
                ends.add(at);
            }
            int at = from;
            for (int next : ends) {
                add(Readings.alike(letters.substring(at, next)), at, next);
                at = next;
            }
        }

        private void add(String said, int from, int to) {
            if (!said.isEmpty()) {
                syllables.add(new Syllable(said, from, to, text.length()));
                text.append(' ').append(said);
            }
        }
    }
}
