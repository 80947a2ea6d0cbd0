package org.classliaison.core.knowledge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.classliaison.core.understand.Understand;
import org.classliaison.core.understand.Understanding;
import org.jspecify.annotations.Nullable;

/** All entries, and the search in them. Safe for many threads; what is put in is found from the next search on. */
public final class Library {

    private static final int MOST_HITS = 3;

    private final Sentences sentences;
    private final Understand understand = new Understand();
    private final Map<Shelf.Key, List<float[]>> vectors = new ConcurrentHashMap<>();
    private volatile Shelf shelf = Shelf.of(List.of());

    public Library(Sentences sentences) {
        this.sentences = sentences;
    }

    /** Replaces the entry of the same topic and class. */
    public synchronized void put(Entry entry) {
        vectors.put(
                Shelf.Key.of(entry),
                entry.questions().stream()
                        .map(question ->
                                sentences.vector(understand.read(question).text()))
                        .toList());
        shelf = shelf.with(entry);
    }

    public synchronized void remove(String topic, @Nullable Long classId) {
        shelf = shelf.without(new Shelf.Key(topic, classId));
    }

    public List<Entry> entries() {
        return shelf.entries();
    }

    /** The entry that answers this topic for that class on that day, if one does. */
    public Optional<Entry> entry(String topic, @Nullable Long classId, LocalDate today) {
        return shelf.nearest(topic, classId, today);
    }

    /**
     * @param classId the class in whose group the line was said; null means none, so only the branch's entries
     * @param today the day in the school's zone; entries that are not valid on it do not answer
     */
    public Findings find(String text, @Nullable Long classId, LocalDate today) {
        Understanding line = understand.read(text);
        if (line.isBlank()) {
            return Findings.nothing(line);
        }
        float[] vector = sentences.vector(line.text());
        Map<String, Hit> best = new LinkedHashMap<>();
        for (Entry entry : shelf.entries()) {
            shelf.nearest(entry.topic(), classId, today)
                    .map(nearest -> hit(nearest, vector))
                    .ifPresent(hit -> best.put(entry.topic(), hit));
        }
        List<Hit> hits = best.values().stream()
                .sorted(Comparator.comparingDouble(Hit::score).reversed())
                .limit(MOST_HITS)
                .toList();
        double confidence = hits.isEmpty() ? 0 : Math.max(0, hits.getFirst().score() * 2 - 1);
        return new Findings(line, hits, confidence, confidence);
    }

    private Hit hit(Entry entry, float[] vector) {
        double nearest = vectors.getOrDefault(Shelf.Key.of(entry), List.of()).stream()
                .mapToDouble(other -> cosine(vector, other))
                .max()
                .orElse(-1);
        return new Hit(entry, nearest, new Evidence(nearest, nearest, 0, 0, 0));
    }

    private static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
