package org.classliaison.core.knowledge;

import java.util.Arrays;

/** One line as numbers: its sentence vector, and the pieces it is made of. */
final class Sample {

    private static final float[] NO_VECTOR = {};

    private final float[] vector;
    private final int[] pieces;
    private final float[] weights;

    /**
     * @param vector length 1, or without any numbers
     * @param pieces ascending numbers of its character pieces and of what it asks, below {@link Pieces#KINDS}
     * @param weights how much each piece counts, in the order of {@code pieces}
     */
    Sample(float[] vector, int[] pieces, float[] weights) {
        this.vector = vector;
        this.pieces = pieces;
        this.weights = weights;
    }

    float[] vector() {
        return vector;
    }

    int[] pieces() {
        return pieces;
    }

    float[] weights() {
        return weights;
    }

    /** The pieces alone. */
    Sample withoutVector() {
        return new Sample(NO_VECTOR, pieces, weights);
    }

    /** As good as never the same for two lines that are read differently. */
    String fingerprint() {
        return Arrays.hashCode(vector) + " " + Arrays.hashCode(pieces) + " " + Arrays.hashCode(weights);
    }

    /** How much of their letters two lines have in common: 0 for nothing, 1 for all. */
    double alike(Sample other) {
        double common = 0;
        int mine = 0;
        for (int theirs = 0; theirs < other.pieces.length && mine < pieces.length; theirs++) {
            while (mine < pieces.length - 1 && pieces[mine] < other.pieces[theirs]) {
                mine++;
            }
            common += pieces[mine] == other.pieces[theirs] ? weights[mine] * other.weights[theirs] : 0;
        }
        return common / Math.sqrt(squared(weights) * squared(other.weights));
    }

    private static double squared(float[] figures) {
        return Product.of(figures, figures);
    }

    double cosine(Sample other) {
        return Product.of(vector, other.vector);
    }
}
