package org.classliaison.core.signs;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntConsumer;

/** Turns a reading into {@link Traits}. Each group has a length of its own, so that a long line is not louder. */
final class TakeApart {

    static final int LONGEST_RUN = 3;
    private static final int SHORTEST_SPOKEN = 2;
    private static final int LONGEST_SPOKEN = 3;
    private static final float SOUND = 0.7f;
    private static final float WORDS = 0.5f;
    private static final float FORM = 0.3f;

    private final Group all = new Group();

    private TakeApart() {}

    static Traits of(Reading reading) {
        TakeApart apart = new TakeApart();
        apart.add(group -> letters(reading.letters().text(), group), 1);
        apart.add(group -> syllables(reading.sounds(), group), SOUND);
        apart.add(group -> words(reading, group), WORDS);
        apart.add(group -> forms(reading, group), FORM);
        return apart.all.traits();
    }

    private void add(java.util.function.Consumer<IntConsumer> pieces, float length) {
        Group group = new Group();
        pieces.accept(number -> group.put(number, 1));
        all.putAll(group, length);
    }

    /** Also those at the beginning and the end of the line, marked so. */
    private static void letters(String text, IntConsumer pieces) {
        String marked = '^' + text + '$';
        for (int length = 1; length <= LONGEST_RUN; length++) {
            int edge = length == 1 ? 1 : 0;
            for (int from = edge; from + length <= marked.length() - edge; from++) {
                pieces.accept(Piece.letters(marked, from, from + length));
            }
        }
    }

    private static void syllables(Sounds sounds, IntConsumer pieces) {
        int count = sounds.syllables().size();
        for (int length = SHORTEST_SPOKEN; length <= LONGEST_SPOKEN; length++) {
            for (int from = 0; from + length <= count; from++) {
                pieces.accept(Piece.syllables(sounds, from, from + length));
            }
        }
    }

    private static void words(Reading reading, IntConsumer pieces) {
        Set<String> seen = new HashSet<>();
        for (WordHit hit : reading.hits()) {
            String name = (hit.bySound() ? "heard " : "read ") + hit.label();
            pieces.accept(Piece.named(seen.add(name) ? name : name + " again"));
        }
    }

    private static void forms(Reading reading, IntConsumer pieces) {
        String text = reading.plain().text();
        for (Form form : Form.values()) {
            if (form.isIn(text)) {
                pieces.accept(Piece.named("form " + form));
            }
        }
        pieces.accept(Piece.named(
                "length " + (32 - Integer.numberOfLeadingZeros(reading.letters().length()))));
    }

    /** Numbers with their values. */
    private static final class Group {

        private int[] numbers = new int[64];
        private float[] values = new float[64];
        private int count;

        void put(int number, float value) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * count);
                values = Arrays.copyOf(values, 2 * count);
            }
            numbers[count] = number;
            values[count++] = value;
        }

        /** Those of the group once each, together of the given length. */
        void putAll(Group group, float length) {
            int[] distinct = Arrays.stream(group.numbers, 0, group.count)
                    .sorted()
                    .distinct()
                    .toArray();
            float value = length / (float) Math.sqrt(Math.max(1, distinct.length));
            for (int number : distinct) {
                put(number, value);
            }
        }

        /** In order; where two groups share a number, both values count. */
        Traits traits() {
            long[] order = new long[count];
            for (int i = 0; i < count; i++) {
                order[i] = (long) numbers[i] << 32 | i;
            }
            Arrays.sort(order);
            int[] sorted = new int[count];
            float[] sums = new float[count];
            int next = -1;
            for (long one : order) {
                int number = (int) (one >>> 32);
                if (next < 0 || sorted[next] != number) {
                    sorted[++next] = number;
                }
                sums[next] += values[(int) one];
            }
            return new Traits(Arrays.copyOf(sorted, next + 1), Arrays.copyOf(sums, next + 1));
        }
    }
}
