package org.classliaison.core.signs;

import java.util.Arrays;
import java.util.List;

/**
 * One learned answer to a {@link Question}: from the letters and sounds alone, and with the meaning of the whole.
 * A row of numbers, so that it can be kept.
 */
final class Judge {

    private static final int LETTERS_OFFSET = Traits.KINDS;
    private static final int MEANING = Traits.KINDS + 1;
    private static final int MOST_MEANING = 769;
    private static final int SCALES = MEANING + MOST_MEANING;
    private static final int RARITY = SCALES + 6;
    static final int SIZE = RARITY + 2 * Rarity.SIZE;

    private final float[] row;
    private final Rarity byLetters;
    private final Rarity byBoth;

    /** What a line looks like to a judge. */
    record Verdict(double logit, double perThousand, boolean byMeaning) {

        double probability() {
            return 1 / (1 + Math.exp(-logit));
        }
    }

    Judge(float[] row) {
        this.row = row;
        this.byLetters = new Rarity(Arrays.copyOfRange(row, RARITY, RARITY + Rarity.SIZE));
        this.byBoth = new Rarity(Arrays.copyOfRange(row, RARITY + Rarity.SIZE, SIZE));
    }

    float[] row() {
        return row;
    }

    /**
     * @param letters weights of {@link Traits}, the offset last
     * @param meaning weights of a sentence vector, the offset last
     * @param scales slope and offset of the letters alone; of both: slope of letters, of meaning, offset
     */
    static Judge of(float[] letters, float[] meaning, float[] scales, Rarity byLetters, Rarity byBoth) {
        float[] row = new float[SIZE];
        System.arraycopy(letters, 0, row, 0, letters.length);
        System.arraycopy(meaning, 0, row, MEANING, meaning.length);
        System.arraycopy(scales, 0, row, SCALES, scales.length);
        row[RARITY - 1] = meaning.length - 1;
        System.arraycopy(byLetters.knots(), 0, row, RARITY, Rarity.SIZE);
        System.arraycopy(byBoth.knots(), 0, row, RARITY + Rarity.SIZE, Rarity.SIZE);
        return new Judge(row);
    }

    Verdict verdict(Traits traits) {
        double logit = row[SCALES] * letters(traits) + row[SCALES + 1];
        return new Verdict(logit, byLetters.perThousand(logit), false);
    }

    Verdict verdict(Traits traits, Meaning meaning) {
        double ofLetters = row[SCALES + 2] * letters(traits);
        double ofMeaning = row[SCALES + 3] * meaning(meaning);
        double logit = ofLetters + ofMeaning + row[SCALES + 4];
        return new Verdict(logit, byBoth.perThousand(logit), ofMeaning > ofLetters);
    }

    /** The stretch of the letters that speaks loudest for yes; empty where none does. */
    List<Span> loudest(String letters) {
        return Loudest.of(letters, row);
    }

    private double letters(Traits traits) {
        return traits.times(row) + row[LETTERS_OFFSET];
    }

    private double meaning(Meaning meaning) {
        int size = (int) row[RARITY - 1];
        return meaning.times(row, MEANING) + row[MEANING + size];
    }
}
