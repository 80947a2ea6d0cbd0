package org.classliaison.core.signs;

import java.util.Arrays;

/** Gathers the numbers of pieces and what each counts. */
final class Tally {

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
    void putAll(Tally group, float length) {
        int[] distinct =
                Arrays.stream(group.numbers, 0, group.count).sorted().distinct().toArray();
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
