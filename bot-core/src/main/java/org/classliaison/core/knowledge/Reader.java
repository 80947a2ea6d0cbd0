package org.classliaison.core.knowledge;

import java.util.List;
import java.util.stream.IntStream;
import org.classliaison.core.understand.Understand;
import org.classliaison.core.understand.Understanding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads lines and turns them into numbers, many at once where they can come from the cache. */
final class Reader {

    private static final Logger log = LoggerFactory.getLogger(Reader.class);
    private static final String NOTHING = "。";
    private static final int MANY = 1000;

    private final Understand understand = new Understand();
    private final Sentences sentences;
    private final RowCache cache;

    Reader(Sentences sentences, RowCache cache) {
        this.sentences = sentences;
        this.cache = cache;
    }

    Understanding read(String text) {
        return understand.read(text);
    }

    Sample sample(Understanding line) {
        return Pieces.sample(line, vector(line));
    }

    /** Of what letters alone can tell. */
    Sample letters(Understanding line) {
        return Pieces.sample(line, new float[0]);
    }

    /** Some models refuse a text without anything in it. */
    private float[] vector(Understanding line) {
        return sentences.vector(line.isBlank() ? NOTHING : line.text());
    }

    List<Sample> samples(List<String> texts) {
        return texts.stream().map(this::read).map(this::sample).toList();
    }

    /** @param kind what the cache file is called */
    List<Sample> samples(String kind, List<String> texts) {
        List<Understanding> lines = texts.parallelStream().map(this::read).toList();
        String name = RowCache.name(
                kind + "-" + sentences.name(),
                lines.stream().map(Understanding::text).toList());
        List<float[]> vectors = cache.get(name, () -> vectors(lines));
        return IntStream.range(0, lines.size())
                .parallel()
                .mapToObj(i -> Pieces.sample(lines.get(i), vectors.get(i)))
                .toList();
    }

    private List<float[]> vectors(List<Understanding> lines) {
        if (lines.size() >= MANY) {
            log.info("Reading {} lines for the first time, which takes a minute or so", lines.size());
        }
        return lines.parallelStream().map(this::vector).toList();
    }
}
