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
        List<String> material = List.of(material(shelf), chatter.toString());
        String name = RowCache.name("learned", material);
        Optional<List<float[]>> kept = cache.read(name);
        List<String> lines = new ArrayList<>(chatter);
        lines.addAll(new Strangers().of(questions(shelf)));
        Ways silence = Ways.of(reader.samples("chatter", lines), axes);
        PlainChatter plain = plain(shelf, material, silence.lines().subList(0, chatter.size()));
        if (kept.isPresent()) {
            return Learned.ofRows(learnt, kept.get(), plain, silence);
        }
        Learned learned = Learned.from(shelf, plain, silence);
        cache.write(name, learned.rows());
        return learned;
    }

    private PlainChatter plain(Shelf shelf, List<String> material, List<Sample> chatter) {
        String name = RowCache.name("plain", material);
        Optional<List<float[]>> kept = cache.read(name);
        if (kept.isPresent()) {
            return new PlainChatter(new YesNo(kept.get().getFirst()));
        }
        PlainChatter plain = Learned.plain(shelf, chatter);
        cache.write(name, List.of(plain.worth().weights()));
        return plain;
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
