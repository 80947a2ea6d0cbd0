package org.classliaison.core.knowledge;

import java.util.Arrays;
import java.util.List;

/**
 * Lines to compare with, each also told along the axes of the library: a glance at these short forms finds the few that
 * are worth an exact look.
 */
final class Ways {

    /** Three are asked for; with this many looked at, a glance hardly ever misses one of them (decision 022). */
    private static final int EXACT_LOOKS = 8;

    private final List<Sample> lines;
    private final float[] along;

    /** @param along the short forms of all lines, one after the other */
    private Ways(List<Sample> lines, float[] along) {
        this.lines = lines;
        this.along = along;
    }

    static Ways of(List<Sample> lines, Axes axes) {
        float[] along = new float[lines.size() * axes.count()];
        for (int i = 0; i < lines.size(); i++) {
            float[] one = axes.along(lines.get(i));
            System.arraycopy(one, 0, along, i * one.length, one.length);
        }
        return new Ways(List.copyOf(lines), along);
    }

    List<Sample> lines() {
        return lines;
    }

    /** Roughly the cosine to the nearest of the lines, told from the stronger half of the axes; -1 where there is none. */
    double glance(Sought sought) {
        int half = sought.along().length / 2;
        float best = -1;
        for (int i = 0; i < lines.size(); i++) {
            best = Math.max(best, rough(sought, i, half));
        }
        return best;
    }

    /** The nearest at a glance, the nearest first. */
    List<Sample> nearest(Sought sought) {
        int[] places = new int[Math.min(EXACT_LOOKS, lines.size())];
        float[] rough = new float[places.length];
        Arrays.fill(rough, Float.NEGATIVE_INFINITY);
        for (int i = 0; i < lines.size() && rough.length > 0; i++) {
            float one = rough(sought, i, sought.along().length);
            if (one > rough[rough.length - 1]) {
                insert(i, one, places, rough);
            }
        }
        return Arrays.stream(places).mapToObj(lines::get).toList();
    }

    private static void insert(int place, float figure, int[] places, float[] figures) {
        int at = figures.length - 1;
        for (; at > 0 && figures[at - 1] < figure; at--) {
            figures[at] = figures[at - 1];
            places[at] = places[at - 1];
        }
        figures[at] = figure;
        places[at] = place;
    }

    private float rough(Sought sought, int i, int axes) {
        float[] mine = sought.along();
        return Product.of(mine, 0, along, i * mine.length, axes);
    }
}
