package org.classliaison.core.knowledge;

/** One line as numbers: its sentence vector, and the pieces it is made of. */
final class Sample {

    private final float[] vector;
    private final int[] pieces;
    private final float[] weights;

    /**
     * @param vector length 1
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

    double cosine(Sample other) {
        // Four sums, so that the compiler may keep four in flight; this runs for every phrasing of every search.
        float[] mine = vector;
        float[] theirs = other.vector;
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        for (int i = 0; i + 3 < mine.length; i += 4) {
            a += mine[i] * theirs[i];
            b += mine[i + 1] * theirs[i + 1];
            c += mine[i + 2] * theirs[i + 2];
            d += mine[i + 3] * theirs[i + 3];
        }
        return (double) a + b + c + d;
    }
}
