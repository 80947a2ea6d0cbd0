package org.classliaison.core.signs;

/** A sentence vector: lines of one meaning lie close together. */
final class Meaning {

    private final float[] vector;

    Meaning(float[] vector) {
        this.vector = vector;
    }

    float[] vector() {
        return vector;
    }

    /** @param weights as many as the vector has numbers, from {@code start} on */
    double times(float[] weights, int start) {
        double sum = 0;
        for (int i = 0; i < vector.length; i++) {
            sum += vector[i] * weights[start + i];
        }
        return sum;
    }
}
