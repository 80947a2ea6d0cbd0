package org.classliaison.core.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Teaches the classifiers from the entries at hand, or remembers what they learned from the very same texts. */
final class School {

    private final Reader reader;
    private final RowCache cache;

    School(Reader reader, RowCache cache) {
        this.reader = reader;
        this.cache = cache;
    }

    Learned learn(Shelf shelf, List<String> chatter, Axes axes) {
        List<String> learnt = Learned.learnt(shelf);
        String name = RowCache.name("learned-2", List.of(material(shelf), chatter.toString()));
        Optional<List<float[]>> kept = cache.read(name);
        List<String> lines = new ArrayList<>(chatter);
        lines.addAll(new Strangers().of(questions(shelf)));
        Ways silence = Ways.of(reader.samples("chatter", lines), axes);
        if (kept.isPresent()) {
            return Learned.ofRows(learnt, kept.get(), silence);
        }
        Learned learned = Learned.from(shelf, silence, silence.lines().subList(0, chatter.size()));
        cache.write(name, learned.rows());
        return learned;
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
