package org.classliaison.core.testing;

import org.classliaison.core.knowledge.Sentences;

/** Sentences with the same letters and pairs of letters lie close together; the same sentence is at distance 0. */
public final class BagOfLetters implements Sentences {
    private static final int SIZE = 512;

    @Override
    public String name() {
        return "bag-of-letters";
    }

    /** Cosine, 0 to 1. */
    double nearness(String one, String other) {
        float[] first = vector(one);
        float[] second = vector(other);
        double sum = 0;
        for (int i = 0; i < SIZE; i++) {
            sum += first[i] * second[i];
        }
        return sum;
    }

    @Override
    public float[] vector(String text) {
        float[] vector = new float[SIZE];
        for (int i = 0; i < text.length(); i++) {
            vector[text.charAt(i) % SIZE]++;
            if (i > 0) {
                vector[(text.charAt(i - 1) * 31 + text.charAt(i)) % SIZE]++;
            }
        }
        double length = 0;
        for (float value : vector) {
            length += value * value;
        }
        for (int i = 0; i < SIZE; i++) {
            vector[i] /= (float) Math.sqrt(length);
        }
        return vector;
    }
}
