package org.classliaison.core.knowledge;

import java.util.ArrayList;
import java.util.List;

/** Teaches the classifiers from the entries at hand, or remembers what they learned from the very same texts. */
final class School {

    private final Reader reader;
    private final RowCache cache;

    School(Reader reader, RowCache cache) {
        this.reader = reader;
        this.cache = cache;
    }

    Learned learn(Shelf shelf, List<String> chatter, Axes axes) {
        List<String> material = List.of(material(shelf), chatter.toString());
        List<String> lines = new ArrayList<>(chatter);
        lines.addAll(new Strangers().of(questions(shelf)));
        Ways silence = Ways.of(reader.samples("chatter", lines), axes);
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
        return new PlainChatter(new YesNo(rows.getFirst()));
    }

    /** Everything that what is learned depends on. */
    private static String material(Shelf shelf) {
        StringBuilder material = new StringBuilder();
        shelf.entries()
                .forEach(entry -> material.append(entry.topic())
                        .append(entry.scope())
                        .append(entry.title())
                        .append(entry.examples()));
        return material.toString();
    }

    private static List<String> questions(Shelf shelf) {
        return shelf.entries().stream()
                .flatMap(entry -> entry.questions().stream())
                .toList();
    }
}
