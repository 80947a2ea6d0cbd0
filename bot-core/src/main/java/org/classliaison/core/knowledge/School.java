package org.classliaison.core.knowledge;

import java.util.ArrayList;
import java.util.List;

/** Teaches the classifiers from the entries at hand, or remembers what they learned from the very same texts. */
final class School {

    /** Changes whenever the same lines are learned otherwise: what older versions kept is not read then. */
    private static final String VERSION = "2";

    private final Reader reader;
    private final RowCache cache;

    School(Reader reader, RowCache cache) {
        this.reader = reader;
        this.cache = cache;
    }

    Learned learn(Shelf shelf, List<String> chatter, Axes axes) {
        List<String> lines = new ArrayList<>(chatter);
        lines.addAll(new Strangers().of(questions(shelf)));
        Ways silence = Ways.of(reader.samples("chatter", lines), axes);
        List<String> material = material(shelf, silence);
        PlainChatter plain = plain(shelf, material, silence.lines().subList(0, chatter.size()));
        List<float[]> rows = cache.get(
                RowCache.name("learned", material),
                () -> Learned.from(shelf, plain, silence).rows());
        return Learned.ofRows(Learned.learnt(shelf), rows, plain, silence);
    }

    private PlainChatter plain(Shelf shelf, List<String> material, List<Sample> chatter) {
        List<float[]> rows = cache.get(
                RowCache.name("plain", material),
                () -> List.of(Learned.plain(shelf, chatter).worth().weights()));
        return PlainChatter.of(new YesNo(rows.getFirst()));
    }

    /** Everything that what is learned depends on: the lines as they were read, so that another way of reading counts. */
    private static List<String> material(Shelf shelf, Ways silence) {
        List<String> material = new ArrayList<>(List.of(VERSION));
        shelf.families().keySet().forEach(topic -> {
            material.add(topic);
            shelf.ways(topic).forEach(way -> material.add(way.fingerprint()));
            shelf.bad(topic).forEach(line -> material.add("not " + line.fingerprint()));
        });
        silence.lines().forEach(line -> material.add(line.fingerprint()));
        return material;
    }

    private static List<String> questions(Shelf shelf) {
        return shelf.entries().stream()
                .flatMap(entry -> entry.questions().stream())
                .toList();
    }
}
