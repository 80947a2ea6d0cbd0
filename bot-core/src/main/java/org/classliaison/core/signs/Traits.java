package org.classliaison.core.signs;

/**
 * What a line is made of, as numbers: runs of letters, of syllables, words of the list, forms. Numbered by hash, so that
 * there is no vocabulary to keep.
 */
final class Traits {

    static final int KINDS = 1 << 16;

    private final int[] numbers;
    private final float[] values;

    /**
     * @param numbers ascending, below {@link #KINDS}
     * @param values how much each counts, in the same order
     */
    Traits(int[] numbers, float[] values) {
        this.numbers = numbers;
        this.values = values;
    }

    int count() {
        return numbers.length;
    }

    int number(int i) {
        return numbers[i];
    }

    float value(int i) {
        return values[i];
    }

    /** @param weights one for each kind, and perhaps more */
    double times(float[] weights) {
        double sum = 0;
        for (int i = 0; i < numbers.length; i++) {
            sum += values[i] * weights[numbers[i]];
        }
        return sum;
    }
}
