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

    Learned learn(List<Shelf.Shelved> shelved, List<String> chatter) {
        List<String> topics = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        List<Sample> samples = new ArrayList<>();
        shelved.forEach(one -> {
            one.entry().questions().forEach(question -> topics.add(one.entry().topic()));
            texts.addAll(one.entry().questions());
            samples.addAll(one.ways());
        });
        String name = RowCache.name("learned", List.of(topics.toString(), texts.toString(), chatter.toString()));
        Optional<List<float[]>> kept = cache.read(name);
        if (kept.isPresent()) {
            return Learned.ofRows(topics, kept.get());
        }
        List<String> silence = new ArrayList<>(chatter);
        silence.addAll(new Strangers().of(texts));
        Learned learned = Learned.from(new Learned.Material(topics, samples, reader.samples("chatter", silence)));
        cache.write(name, learned.rows());
        return learned;
    }
}
