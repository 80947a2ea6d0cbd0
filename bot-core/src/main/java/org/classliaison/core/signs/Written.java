package org.classliaison.core.signs;

import java.util.Arrays;

/**
 * A line in one spelling that knows where each of its chars stood in the line as it was written.
 */
final class Written {

    private final String text;
    private final int[] starts;
    private final int[] ends;

    private Written(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    char at(int place) {
        return text.charAt(place);
    }

    /** The part of the line as it was written that these chars came from. */
    Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    Written part(int from, int to) {
        return new Written(
                text.substring(from, to), Arrays.copyOfRange(starts, from, to), Arrays.copyOfRange(ends, from, to));
    }

    /** Puts such a line together, char by char. */
    static final class Builder {

        private final StringBuilder text;
        private int[] starts;
        private int[] ends;

        Builder(int expected) {
            text = new StringBuilder(expected);
            starts = new int[expected + 8];
            ends = new int[expected + 8];
        }

        void add(char sign, int start, int end) {
            if (text.length() == starts.length) {
                starts = Arrays.copyOf(starts, 2 * starts.length);
                ends = Arrays.copyOf(ends, 2 * ends.length);
            }
            starts[text.length()] = start;
            ends[text.length()] = end;
            text.append(sign);
        }

        /** One char of another line, with the place it has there. */
        void add(Written other, int place) {
            add(other.text.charAt(place), other.starts[place], other.ends[place]);
        }

        /** One char that stands for a run of them. */
        void add(char sign, Written other, int from, int to) {
            add(sign, other.starts[from], other.ends[to - 1]);
        }

        int length() {
            return text.length();
        }

        char last(int back) {
            return text.charAt(text.length() - back);
        }

        Written done() {
            return new Written(text.toString(), starts, ends);
        }
    }
}
