package org.classliaison.core.knowledge;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The places of the highest figures so far. */
final class Highest {

    private final int[] places;
    private final float[] figures;

    /** @param most how many are kept, at least one */
    Highest(int most) {
        places = new int[most];
        figures = new float[most];
        Arrays.fill(places, -1);
        Arrays.fill(figures, Float.NEGATIVE_INFINITY);
    }

    void look(int place, float figure) {
        if (figure > figures[figures.length - 1]) {
            insert(place, figure);
        }
    }

    private void insert(int place, float figure) {
        int at = figures.length - 1;
        for (; at > 0 && figures[at - 1] < figure; at--) {
            figures[at] = figures[at - 1];
            places[at] = places[at - 1];
        }
        figures[at] = figure;
        places[at] = place;
    }

    /** The highest first. */
    IntStream places() {
        return Arrays.stream(places).filter(place -> place >= 0);
    }
}
