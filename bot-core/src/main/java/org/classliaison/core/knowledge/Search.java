package org.classliaison.core.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.classliaison.core.understand.Understanding;
import org.jspecify.annotations.Nullable;

/** One line against the library: the topics that it may be about, looked at closely. */
final class Search {

    /** A line as near as this to a bad example, and nearer than to any way of asking, is not meant by the entry. */
    private static final double LIKE_A_BAD_ONE = 0.93;

    private final Library.State state;
    private final Sought sought;
    private final Map<String, Float> words;
    private final double mostWords;

    /** @param words the BM25 score of each owner for this line */
    Search(Library.State state, Sample line, Map<String, Float> words) {
        this.state = state;
        this.sought = Sought.of(line, state.axes());
        this.words = words;
        this.mostWords =
                words.values().stream().mapToDouble(Float::doubleValue).max().orElse(1);
    }

    Look look(Understanding line, @Nullable Long classId, LocalDate today) {
        List<Entry> entries = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        Candidates candidates = new Candidates(state.shelf(), state.glance());
        for (Candidate candidate : candidates.of(sought, classId, words.keySet())) {
            Nearness nearness = Nearness.of(sought, candidate.seen());
            state.shelf()
                    .answering(candidate.family(), classId, today)
                    .filter(entry -> !isLikeABadOne(candidate, nearness))
                    .ifPresent(entry -> {
                        entries.add(entry);
                        evidence.add(evidence(candidate, nearness));
                    });
        }
        return new Look(line, entries, evidence, gate());
    }

    private Gate gate() {
        Nearness silence = Nearness.to(sought, state.learned().silence());
        return new Gate(state.learned().asked().logit(sought.sample()), silence.best(), silence.ofBestThree());
    }

    private Evidence evidence(Candidate candidate, Nearness nearness) {
        return new Evidence(
                state.learned().logit(candidate.family(), sought.sample(), nearness),
                nearness.best(),
                nearness.ofBestThree(),
                words(candidate) / mostWords,
                nearness.scarcity());
    }

    private boolean isLikeABadOne(Candidate candidate, Nearness ways) {
        return candidate.seen().stream()
                .flatMap(shelved -> shelved.bad().stream())
                .mapToDouble(sought.sample()::cosine)
                .anyMatch(bad -> bad >= LIKE_A_BAD_ONE && bad > ways.best());
    }

    private double words(Candidate candidate) {
        double best = 0;
        for (Shelf.Shelved shelved : candidate.seen()) {
            best = Math.max(
                    best, words.getOrDefault(Shelf.Key.of(shelved.entry()).owner(), 0f));
        }
        return best;
    }
}
