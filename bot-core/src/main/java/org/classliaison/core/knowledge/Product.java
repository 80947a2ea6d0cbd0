package org.classliaison.core.knowledge;

/** The inner product, which a search spends its time on. */
final class Product {

    private Product() {}

    static float of(float[] one, float[] other) {
        return of(one, 0, other, 0, one.length);
    }

    /** Four sums, so that the processor may keep four in flight: Java must not reorder the additions of one. */
    static float of(float[] one, int from, float[] other, int otherFrom, int length) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int whole = length - length % 4;
        for (int i = 0; i < whole; i += 4) {
            a += one[from + i] * other[otherFrom + i];
            b += one[from + i + 1] * other[otherFrom + i + 1];
            c += one[from + i + 2] * other[otherFrom + i + 2];
            d += one[from + i + 3] * other[otherFrom + i + 3];
        }
        for (int i = whole; i < length; i++) {
            a += one[from + i] * other[otherFrom + i];
        }
        return a + b + c + d;
    }
}
