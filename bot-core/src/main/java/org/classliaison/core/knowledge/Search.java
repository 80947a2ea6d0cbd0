package org.classliaison.core.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.classliaison.core.understand.Understanding;
import org.jspecify.annotations.Nullable;

/**
 * One line against the library. Every way of asking is compared by meaning; only the topics that come near by meaning
 * or by words are then looked at closely, so that a library of a hundred thousand entries is searched as well.
 */
final class Search {

    private static final int CLOSE_LOOKS = 64;
    /** Log-odds where nothing was learned: the library holds this topic only, or too many topics with more ways. */
    private static final double UNKNOWN = 0;
    /** A line as near as this to a bad example, and nearer than to any way of asking, is not meant by the entry. */
    private static final double LIKE_A_BAD_ONE = 0.93;

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

    /** A topic with what is seen of it at first sight. */
    private record Candidate(String family, List<Shelf.Shelved> seen, Nearness nearness) {}

    Look look(Understanding line, @Nullable Long classId, LocalDate today) {
        List<Entry> entries = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        for (Candidate candidate : candidates(classId)) {
            state.shelf()
                    .answering(candidate.family(), classId, today)
                    .filter(entry -> !isLikeABadOne(candidate))
                    .ifPresent(entry -> {
                        entries.add(entry);
                        evidence.add(evidence(candidate));
                    });
        }
        return new Look(line, entries, evidence, gate());
    }

    private Gate gate() {
        Nearness silence = Nearness.toAny(sample, state.learned().silence());
        return new Gate(state.learned().asked().logit(sample), silence.best(), silence.ofBestThree());
    }

    /** The topics that come nearest by meaning, and all that come near by words. */
    private Collection<Candidate> candidates(@Nullable Long classId) {
        Set<String> byWords = words.keySet().stream()
                .flatMap(owner -> Stream.ofNullable(state.shelf().familyOf(owner)))
                .collect(Collectors.toSet());
        Collection<Candidate> wordy = new ArrayList<>();
        PriorityQueue<Candidate> nearest = new PriorityQueue<>(
                Comparator.comparingDouble(candidate -> candidate.nearness().best()));
        state.shelf().families().forEach((family, shelved) -> {
            List<Shelf.Shelved> seen = seenBy(classId, shelved);
            Nearness nearness = Nearness.of(sample, seen);
            if (seen.isEmpty()) {
                return;
            }
            if (byWords.contains(family)) {
                wordy.add(new Candidate(family, seen, nearness));
            } else if (isNear(nearness, nearest)) {
                nearest.add(new Candidate(family, seen, nearness));
            }
        });
        wordy.addAll(nearest);
        return wordy;
    }

    /** Makes room for one that is nearer than the farthest of those kept. */
    private static boolean isNear(Nearness nearness, PriorityQueue<Candidate> nearest) {
        if (nearest.size() < CLOSE_LOOKS) {
            return true;
        }
        boolean nearer = nearest.element().nearness().best() < nearness.best();
        if (nearer) {
            nearest.remove();
        }
        return nearer;
    }

    /** In or out of date: each helps to recognise the topic. */
    private static List<Shelf.Shelved> seenBy(@Nullable Long classId, List<Shelf.Shelved> shelved) {
        boolean all = true;
        for (Shelf.Shelved one : shelved) {
            all &= one.entry().scope().reaches(classId);
        }
        return all
                ? shelved
                : shelved.stream()
                        .filter(one -> one.entry().scope().reaches(classId))
                        .toList();
    }

    private Evidence evidence(Candidate candidate) {
        YesNo learned = state.learned().topics().get(candidate.family());
        return new Evidence(
                learned == null ? UNKNOWN : learned.logit(sample),
                candidate.nearness().best(),
                candidate.nearness().ofBestThree(),
                words(candidate.seen()) / mostWords,
                candidate.nearness().scarcity());
    }

    private boolean isLikeABadOne(Candidate candidate) {
        return candidate.seen().stream()
                .flatMap(shelved -> shelved.bad().stream())
                .mapToDouble(sample::cosine)
                .anyMatch(nearness -> nearness >= LIKE_A_BAD_ONE
                        && nearness > candidate.nearness().best());
    }

    private double words(List<Shelf.Shelved> seen) {
        double best = 0;
        for (Shelf.Shelved shelved : seen) {
            best = Math.max(
                    best, words.getOrDefault(Shelf.Key.of(shelved.entry()).owner(), 0f));
        }
        return best;
    }
}
