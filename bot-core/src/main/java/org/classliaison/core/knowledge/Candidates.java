package org.classliaison.core.knowledge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the topics that are worth a close look. */
final class Candidates {

    /** By meaning, beside those with the line's words (decision 022). */
    private static final int MOST = 40;

    private final Shelf shelf;
    private final Glance glance;

    Candidates(Shelf shelf, Glance glance) {
        this.shelf = shelf;
        this.glance = glance;
    }

    /**
     * @param owners whose words are like those of the line
     * @return the topics of these owners, and of the others those that seem nearest by meaning
     */
    List<Candidate> of(Sought sought, @Nullable Long classId, Set<String> owners) {
        Set<String> families = new LinkedHashSet<>();
        owners.forEach(owner -> Stream.ofNullable(shelf.familyOf(owner)).forEach(families::add));
        int most = families.size() + MOST;
        glance.nearest(sought, classId, most).stream()
                .takeWhile(family -> families.size() < most)
                .forEach(families::add);
        return families.stream()
                .map(family -> new Candidate(family, seenBy(classId, family)))
                .toList();
    }

    private List<Shelf.Shelved> seenBy(@Nullable Long classId, String family) {
        return shelf.of(family).stream()
                .filter(one -> one.entry().scope().reaches(classId))
                .toList();
    }
}
