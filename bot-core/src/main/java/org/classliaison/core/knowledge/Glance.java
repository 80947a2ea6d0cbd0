package org.classliaison.core.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All ways of asking, told along the stronger half of the axes, one after the other in one piece of memory: read from
 * beginning to end, a hundred thousand of them are passed over in some milliseconds.
 */
final class Glance {

    private static final Long BRANCH = 0L;

    private final List<String> families;
    /** For each entry: its family's place, its class (0 for the branch), and where its ways begin and end. */
    private final int[] family;

    private final long[] owner;
    private final int[] end;
    private final float[] rows;
    private final int width;

    private Glance(Map<String, List<Shelf.Shelved>> byFamily, int width) {
        List<Shelf.Shelved> shelved =
                byFamily.values().stream().flatMap(List::stream).toList();
        this.families = List.copyOf(byFamily.keySet());
        this.family = new int[shelved.size()];
        this.owner = new long[shelved.size()];
        this.end = new int[shelved.size()];
        this.width = width;
        this.rows = new float[shelved.stream().mapToInt(Glance::ways).sum() * width];
        fill(byFamily);
    }

    static Glance of(Shelf shelf, Axes axes) {
        return new Glance(shelf.families(), axes.count() / 2);
    }

    private static int ways(Shelf.Shelved shelved) {
        return shelved.ways().lines().size();
    }

    private void fill(Map<String, List<Shelf.Shelved>> byFamily) {
        int place = 0;
        int entry = 0;
        int way = 0;
        for (List<Shelf.Shelved> shelved : byFamily.values()) {
            for (Shelf.Shelved one : shelved) {
                family[entry] = place;
                owner[entry] = Objects.requireNonNullElse(one.entry().classId(), BRANCH);
                one.ways().copyStronger(width, rows, way * width);
                way += ways(one);
                end[entry++] = way;
            }
            place++;
        }
    }

    /** The families of what the class sees that seem nearest, the nearest first. */
    List<String> nearest(Sought sought, @Nullable Long classId, int most) {
        Highest nearest = new Highest(most);
        int entry = 0;
        while (entry < family.length) {
            int place = family[entry];
            float best = Float.NEGATIVE_INFINITY;
            for (; entry < family.length && family[entry] == place; entry++) {
                if (owner[entry] == BRANCH || (classId != null && owner[entry] == classId)) {
                    best = Math.max(best, best(sought, entry));
                }
            }
            nearest.look(place, best);
        }
        return nearest.places().mapToObj(families::get).toList();
    }

    private float best(Sought sought, int entry) {
        float best = Float.NEGATIVE_INFINITY;
        for (int way = entry == 0 ? 0 : end[entry - 1]; way < end[entry]; way++) {
            best = Math.max(best, Product.of(sought.along(), 0, rows, way * width, width));
        }
        return best;
    }
}
