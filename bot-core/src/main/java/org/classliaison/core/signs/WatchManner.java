package org.classliaison.core.signs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.classliaison.core.knowledge.RowCache;
import org.classliaison.core.knowledge.Sentences;

/**
 * Looks at how a line is written and what it means: distress, abuse, scams, wishes. Learned from the project's own
 * lines; a line nobody would look at twice by its letters costs no sentence vector.
 */
final class WatchManner implements Watcher {

    static final String DETECTOR = "manner-1";

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

    /** The same without sentence vectors: ten times as fast, and not quite as good. */
    WatchManner byLettersAlone() {
        return new WatchManner(reader, learned, false);
    }

    /** A window and what the judges said of it. */
    private record Judged(
            int start, String text, Reading reading, Traits traits, Map<Question, Judge.Verdict> verdicts) {

        double least() {
            return verdicts.values().stream()
                    .mapToDouble(Judge.Verdict::perThousand)
                    .min()
                    .orElse(1000);
        }
    }

    @Override
    public List<Sign> signs(String text) {
        List<Judged> windows = new ArrayList<>();
        List<String> parts = reader.windows(text);
        for (int i = 0; i < parts.size(); i++) {
            windows.add(byLetters(Reader.start(i), parts.get(i)));
        }
        List<Judged> judged = withMeaning ? byMeaning(windows) : windows;
        List<Sign> signs = new ArrayList<>();
        for (Category category : Category.values()) {
            worst(category, judged).ifPresent(signs::add);
        }
        return signs;
    }

    /** What the judges say of a short line, one by one. */
    Map<Question, Judge.Verdict> all(String text) {
        Judged judged = byLetters(0, text.length() > Reader.WINDOW ? text.substring(0, Reader.WINDOW) : text);
        return withMeaning ? withMeaning(judged).verdicts() : judged.verdicts();
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
        List<Judged> worth = windows.stream()
                .filter(window -> window.least() <= WORTH_A_VECTOR
                        && window.reading().letters().length() > 0)
                .sorted(java.util.Comparator.comparingDouble(Judged::least))
                .limit(MOST_VECTORS)
                .toList();
        return worth.stream().map(this::withMeaning).toList();
    }

    private Judged withMeaning(Judged window) {
        Meaning meaning = reader.meaning(window.text());
        Map<Question, Judge.Verdict> verdicts = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            verdicts.put(question, learned.judge(question).verdict(window.traits(), meaning));
        }
        return new Judged(window.start(), window.text(), window.reading(), window.traits(), verdicts);
    }

    private Optional<Sign> worst(Category category, List<Judged> windows) {
        Sign worst = null;
        for (Judged window : windows) {
            for (Question question : Question.values()) {
                Judge.Verdict verdict = window.verdicts().get(question);
                if (question.category() == category && verdict != null && verdict.perThousand() <= WEAKEST) {
                    Sign sign = sign(question, verdict, window);
                    worst = worst == null ? sign : graver(worst, sign);
                }
            }
        }
        return Optional.ofNullable(worst);
    }

    /** The more severe one, unless it is much less sure. */
    private static Sign graver(Sign one, Sign other) {
        Sign severe = one.severity().compareTo(other.severity()) >= 0 ? one : other;
        Sign milder = severe.equals(one) ? other : one;
        boolean credible = severe.perThousand() <= 5 || severe.perThousand() <= milder.perThousand();
        return credible ? severe : milder;
    }

    private Sign sign(Question question, Judge.Verdict verdict, Judged window) {
        String kind = question.category().name().toLowerCase(java.util.Locale.ROOT);
        String label = question.category() == Category.DISTRESS
                ? kind + "." + question.severity().name().toLowerCase(java.util.Locale.ROOT)
                : learned.label(kind, window.traits());
        return new Sign(
                question.category(),
                label,
                question.severity(),
                verdict.probability(),
                verdict.perThousand(),
                spans(kind, window),
                reasons(kind, verdict, window),
                DETECTOR);
    }

    private static List<Span> spans(String kind, Judged window) {
        return window.reading().hits().stream()
                .filter(hit -> hit.label().startsWith(kind))
                .map(hit -> window.reading().letters().span(hit.from(), hit.to()))
                .map(span -> new Span(window.start() + span.start(), window.start() + span.end()))
                .distinct()
                .toList();
    }

    private static List<String> reasons(String kind, Judge.Verdict verdict, Judged window) {
        List<String> reasons = new ArrayList<>();
        List<WordHit> hits = window.reading().hits().stream()
                .filter(hit -> hit.label().startsWith(kind))
                .toList();
        if (hits.stream().anyMatch(hit -> !hit.bySound())) {
            reasons.add("sign.reason.words");
        }
        if (hits.stream().anyMatch(WordHit::bySound)) {
            reasons.add("sign.reason.sound");
        }
        reasons.add(verdict.byMeaning() ? "sign.reason.meaning" : "sign.reason.manner");
        return reasons;
    }
}
