package org.classliaison.core.knowledge;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a choice of thresholds does to lines that nothing was learned from, in shares of a hundred. */
final class Thresholds {

    private static final double[] CONFIDENCE = {0.4, 0.5, 0.6, 0.7, 0.8, 0.9};
    private static final double[] ASKED = {0.7, 0.75, 0.8, 0.84, 0.86, 0.88, 0.9, 0.95};

    private final List<Tried> questions = new ArrayList<>();
    private final List<Tried> chatter = new ArrayList<>();

    private record Tried(double asked, double confidence, boolean right) {
        static Tried of(Look look, String topic) {
            Findings findings = look.weigh(Ranking.fitted());
            boolean right = findings.best()
                    .map(hit -> hit.entry().topic())
                    .filter(topic::equals)
                    .isPresent();
            return new Tried(findings.asked(), findings.confidence(), right);
        }
    }

    void question(Look look, String topic) {
        questions.add(Tried.of(look, topic));
    }

    void chatter(Look look) {
        chatter.add(Tried.of(look, ""));
    }

    void print(PrintStream out) {
        for (double confidence : CONFIDENCE) {
            List<Tried> answered = questions.stream()
                    .filter(one -> one.confidence >= confidence)
                    .toList();
            long wrong = answered.stream().filter(one -> !one.right).count();
            out.printf(
                    Locale.ROOT,
                    "addressed, confidence %.2f: answered %.1f, wrong of those %.2f%n",
                    confidence,
                    percent(answered.size(), questions),
                    100.0 * wrong / answered.size());
            for (double asked : ASKED) {
                out.printf(
                        Locale.ROOT,
                        "  unasked, asked %.2f: right %.1f, chatter %.2f%n",
                        asked,
                        percent(count(questions, asked, confidence, true), questions),
                        percent(count(chatter, asked, confidence, false), chatter));
            }
        }
    }

    private static long count(List<Tried> some, double asked, double confidence, boolean right) {
        return some.stream()
                .filter(one -> one.asked >= asked && one.confidence >= confidence && one.right == right)
                .count();
    }

    private static double percent(long part, List<Tried> whole) {
        return 100.0 * part / whole.size();
    }
}
