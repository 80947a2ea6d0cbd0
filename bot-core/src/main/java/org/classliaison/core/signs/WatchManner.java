package org.classliaison.core.signs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.classliaison.core.knowledge.RowCache;
import org.classliaison.core.knowledge.Sentences;

/**
 * Looks at how a line is written and what it means: distress, abuse, scams, wishes. Learned from the project's own
 * lines. A line that nothing in its letters makes suspicious costs no sentence vector, a long one three at most.
 */
final class WatchManner implements Watcher {

    private static final double WORTH_A_VECTOR = 500;
    private static final double WEAKEST = 20;
    private static final int MOST_VECTORS = 3;

    private final Reader reader;
    private final Learned learned;
    private final boolean withMeaning;

    private WatchManner(Reader reader, Learned learned, boolean withMeaning) {
        this.reader = reader;
        this.learned = learned;
        this.withMeaning = withMeaning;
    }

    static WatchManner open(SignSeed seed, Sentences sentences, Path cache) {
        Reader reader = new Reader(seed.words(), sentences);
        return new WatchManner(reader, new School(seed, sentences, reader, new RowCache(cache)).learn(), true);
    }

    WatchManner byLettersAlone() {
        return new WatchManner(reader, learned, false);
    }

    @Override
    public List<Sign> signs(String text) {
        List<String> windows = reader.windows(text);
        List<Judged> judged = IntStream.range(0, windows.size())
                .mapToObj(i -> byLetters(Reader.start(i), windows.get(i)))
                .filter(window -> window.reading().letters().length() > 0)
                .toList();
        List<Judged> last = withMeaning ? byMeaning(judged) : judged;
        return Stream.of(Category.values())
                .flatMap(category -> gravest(category, last).stream())
                .toList();
    }

    private Judged byLetters(int start, String window) {
        Reading reading = reader.read(window);
        Traits traits = TakeApart.of(reading);
        Map<Question, Judge.Verdict> verdicts = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            verdicts.put(question, learned.judge(question).verdict(traits));
        }
        return new Judged(start, window, reading, traits, verdicts);
    }

    private List<Judged> byMeaning(List<Judged> windows) {
        return windows.stream()
                .filter(window -> window.rarity() <= WORTH_A_VECTOR)
                .sorted(Comparator.comparingDouble(Judged::rarity))
                .limit(MOST_VECTORS)
                .map(this::byMeaning)
                .toList();
    }

    private Judged byMeaning(Judged window) {
        Meaning meaning = reader.meaning(window.text());
        Map<Question, Judge.Verdict> verdicts = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            verdicts.put(question, learned.judge(question).verdict(window.traits(), meaning));
        }
        return window.with(verdicts);
    }

    private Optional<Sign> gravest(Category category, List<Judged> windows) {
        List<Sign> signs = new ArrayList<>();
        for (Question question : Question.values()) {
            if (question.category() == category) {
                windows.stream()
                        .min(Comparator.comparingDouble(
                                window -> window.verdict(question).perThousand()))
                        .filter(window -> window.verdict(question).perThousand() <= WEAKEST)
                        .map(window -> new Explain(learned, question, window).sign())
                        .ifPresent(signs::add);
            }
        }
        return signs.stream().reduce((severe, milder) -> graver(severe, milder, category.usualBudget()));
    }

    /** The questions come the most severe first. Where that is weak and a milder one is clear, the milder one holds. */
    private static Sign graver(Sign severe, Sign milder, double budget) {
        boolean holds = severe.perThousand() <= 2 * budget || severe.perThousand() <= milder.perThousand();
        return holds ? severe : milder;
    }
}
