package org.classliaison.core.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.classliaison.core.understand.Understanding;
import org.jspecify.annotations.Nullable;

/** One line against every topic. */
final class Search {

    /** As many ways of asking as a branch gives an entry of its own; a topic with more is no longer scarce. */
    private static final int FEW_WAYS = 3;
    /** Log-odds where nothing could be learned: the library holds this topic only. */
    private static final double UNKNOWN = 0;

    private final Library.State state;
    private final Sample sample;
    private final Map<String, Float> words;
    private final double mostWords;

    /** @param words the BM25 score of each owner for this line */
    Search(Library.State state, Sample sample, Map<String, Float> words) {
        this.state = state;
        this.sample = sample;
        this.words = words;
        this.mostWords =
                words.values().stream().mapToDouble(Float::doubleValue).max().orElse(1);
    }

    Look look(Understanding line, @Nullable Long classId, LocalDate today) {
        List<Entry> entries = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        for (String topic : state.shelf().topics()) {
            state.shelf().nearest(topic, classId, today).ifPresent(entry -> {
                entries.add(entry);
                evidence.add(evidence(topic, state.shelf().seenBy(classId, topic)));
            });
        }
        return new Look(line, entries, evidence, state.learned().asked().logit(sample));
    }

    private Evidence evidence(String topic, List<Shelf.Shelved> seen) {
        YesNo learned = state.learned().topics().get(topic);
        double[] cosines = new double[(int) ways(seen)];
        int next = 0;
        for (Shelf.Shelved shelved : seen) {
            for (Sample way : shelved.ways()) {
                cosines[next++] = sample.cosine(way);
            }
        }
        Arrays.sort(cosines);
        return new Evidence(
                learned == null ? UNKNOWN : learned.logit(sample),
                meanOfBest(cosines, 1),
                meanOfBest(cosines, FEW_WAYS),
                words(seen) / mostWords,
                Math.min(1.0, (double) FEW_WAYS / cosines.length));
    }

    private static long ways(List<Shelf.Shelved> seen) {
        return seen.stream().mapToLong(shelved -> shelved.ways().size()).sum();
    }

    private double words(List<Shelf.Shelved> seen) {
        return seen.stream()
                .map(shelved -> Shelf.Key.of(shelved.entry()).owner())
                .mapToDouble(owner -> words.getOrDefault(owner, 0f))
                .max()
                .orElse(0);
    }

    private static double meanOfBest(double[] ascending, int count) {
        int from = Math.max(0, ascending.length - count);
        return Arrays.stream(ascending, from, ascending.length).average().orElse(-1);
    }
}
