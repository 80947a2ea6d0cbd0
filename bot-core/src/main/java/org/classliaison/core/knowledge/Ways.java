package org.classliaison.core.knowledge;

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

    /** Writes the beginnings of all short forms, one after the other: as many numbers of each as asked for. */
    void copyStronger(int width, float[] to, int at) {
        int whole = lines.isEmpty() ? 0 : along.length / lines.size();
        for (int i = 0; i < lines.size(); i++) {
            System.arraycopy(along, i * whole, to, at + i * width, width);
        }
    }

    /** The nearest at a glance, the nearest first. */
    List<Sample> nearest(Sought sought) {
        Highest nearest = new Highest(EXACT_LOOKS);
        float[] mine = sought.along();
        for (int i = 0; i < lines.size(); i++) {
            nearest.look(i, Product.of(mine, 0, along, i * mine.length, mine.length));
        }
        return nearest.places().mapToObj(lines::get).toList();
    }
}
