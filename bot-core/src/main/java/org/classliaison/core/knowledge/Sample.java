package org.classliaison.core.knowledge;

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

    double cosine(Sample other) {
        return Product.of(vector, other.vector);
    }
}
