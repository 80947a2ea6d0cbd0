package org.classliaison.core.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the topics that are worth a close look: at a glance, so that a hundred thousand of them can be passed over. */
final class Candidates {

    private static final int MOST = 40;

    private final Shelf shelf;
    private final Sought sought;

    Candidates(Shelf shelf, Sought sought) {
        this.shelf = shelf;
        this.sought = sought;
    }

    private record Glanced(Candidate candidate, double nearness) {}

    /**
     * @param owners whose words are like those of the line
     * @return the topics of these owners, and those that seem nearest by meaning
     */
    List<Candidate> of(@Nullable Long classId, Set<String> owners) {
        Set<String> byWords = owners.stream()
                .flatMap(owner -> Stream.ofNullable(shelf.familyOf(owner)))
                .collect(Collectors.toSet());
        List<Candidate> all = new ArrayList<>();
        PriorityQueue<Glanced> nearest = new PriorityQueue<>(Comparator.comparingDouble(Glanced::nearness));
        boolean few = shelf.families().size() <= MOST;
        shelf.families().forEach((family, shelved) -> {
            Candidate candidate = new Candidate(family, seenBy(classId, shelved));
            if (few || byWords.contains(family)) {
                all.add(candidate);
            } else {
                keepIfNear(candidate, nearest);
            }
        });
        nearest.forEach(glanced -> all.add(glanced.candidate()));
        return all;
    }

    private void keepIfNear(Candidate candidate, PriorityQueue<Glanced> nearest) {
        nearest.add(new Glanced(candidate, candidate.glance(sought)));
        if (nearest.size() > MOST) {
            nearest.remove();
        }
    }

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
}
