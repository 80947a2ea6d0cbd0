package org.classliaison.core.testing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Finder;
import org.classliaison.core.knowledge.Findings;
import org.classliaison.core.knowledge.Hit;
import org.classliaison.core.knowledge.Library;
import org.classliaison.core.knowledge.Likeness;
import org.classliaison.core.understand.Understand;
import org.classliaison.core.understand.Understanding;
import org.jspecify.annotations.Nullable;

/** Finds by the letters alone: sure of a line that it has word for word, lost where no letters are shared. */
final class NearestByLetters implements Finder, Likeness {

    private final Library library;
    private final BagOfLetters letters = new BagOfLetters();
    private final Understand understand = new Understand();

    NearestByLetters(Library library) {
        this.library = library;
    }

    @Override
    public Findings find(String text, @Nullable Long classId, LocalDate today) {
        Understanding line = understand.read(text);
        if (line.isBlank()) {
            return Findings.nothing(line);
        }
        List<Hit> hits = library.entries().stream()
                .filter(entry -> library.entry(entry.topic(), classId, today)
                        .filter(entry::equals)
                        .isPresent())
                .map(entry -> new Hit(entry, nearness(line.text(), entry), List.of()))
                .sorted(Comparator.comparingDouble(Hit::score).reversed())
                .limit(3)
                .toList();
        double sure = hits.isEmpty() ? 0 : Math.max(0, 2 * hits.getFirst().score() - 1);
        return new Findings(line, hits, sure, sure).doubting(entry -> library.isStale(entry, today));
    }

    @Override
    public double between(String one, String other) {
        Understanding first = understand.read(one);
        Understanding second = understand.read(other);
        return first.hasWords() && second.hasWords() ? letters.nearness(first.text(), second.text()) : 0;
    }

    private double nearness(String text, Entry entry) {
        return entry.questions().stream()
                .mapToDouble(question ->
                        letters.nearness(text, understand.read(question).text()))
                .max()
                .orElse(0);
    }
}
