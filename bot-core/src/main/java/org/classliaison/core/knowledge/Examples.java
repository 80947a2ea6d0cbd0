package org.classliaison.core.knowledge;

import java.util.List;
import java.util.stream.Stream;

/**
 * Lines that show what an entry is for.
 *
 * @param good ways of asking for it; at least one
 * @param bad lines that sound like it and ask for something else, or for nothing
 */
public record Examples(List<String> good, List<String> bad) {

    public Examples {
        good = List.copyOf(good);
        bad = List.copyOf(bad);
    }

    public static Examples of(String... good) {
        return new Examples(List.of(good), List.of());
    }

    public static Examples of(List<String> good) {
        return new Examples(good, List.of());
    }

    /** The line becomes a way of asking, and is no bad example any more. */
    public Examples withGood(String line) {
        return new Examples(added(good, line), without(bad, line));
    }

    /** The line becomes a bad example, and is no way of asking any more. */
    public Examples withBad(String line) {
        return new Examples(without(good, line), added(bad, line));
    }

    private static List<String> added(List<String> lines, String line) {
        return Stream.concat(lines.stream(), Stream.of(line)).distinct().toList();
    }

    private static List<String> without(List<String> lines, String line) {
        return lines.stream().filter(other -> !other.equals(line)).toList();
    }
}
