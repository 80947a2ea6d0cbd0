package org.classliaison.app.evaluate;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The figures of an evaluation: a table for people. */
final class Report {

    private final List<Trial> questions;
    private final List<Trial> chatter;
    private final Speed speed;
    private final NewEntries.Result newEntries;
    private final Never never;
    private final Ways ways;

    Report(Tryout.Result result, NewEntries.Result newEntries, Never never) {
        this.questions = result.questions();
        this.chatter = result.trials().stream()
                .filter(trial -> !trial.line().isQuestion())
                .toList();
        this.speed = result.speed();
        this.newEntries = newEntries;
        this.never = never;
        this.ways = new Ways(questions, chatter);
    }

    void print(PrintStream out) {
        out.printf(Locale.ROOT, "%d questions, %d lines of chatter%n", questions.size(), chatter.size());
        ways.print(out);
        print(ofAll(), out);
    }

    /** @return the figures as they were given, a row of the table each */
    static Map<String, Object> print(Map<String, Object> figures, PrintStream out) {
        figures.forEach((name, figure) -> out.printf(Locale.ROOT, "%-34s %s%n", name.replace('_', ' '), figure));
        return figures;
    }

    /** Every figure by its name, in the order in which they are told; those of the manners come last. */
    Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>(ofAll());
        figures.putAll(ways.figures());
        return figures;
    }

    private Map<String, Object> ofAll() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("hit1", rounded(Trial.share(questions, Trial::isFirst)));
        figures.put("hit3", rounded(Trial.share(questions, Trial::isAmongThree)));
        figures.put("mrr", rounded(Trial.reciprocalRank(questions)));
        Gate gate = new Gate(Stream.concat(questions.stream(), chatter.stream()).toList());
        figures.put("gate_recall_p85", rounded(gate.recallAt(0.85)));
        figures.put("gate_recall_p90", rounded(gate.recallAt(0.90)));
        List<Trial> answered =
                questions.stream().filter(Trial::answersAddressed).toList();
        figures.put("answered_addressed", rounded(answered.size() / (double) Math.max(1, questions.size())));
        figures.put("wrong_per_100_replies", rounded(100 * Trial.share(answered, Trial::answersWrongly)));
        figures.put("helped_addressed", rounded(Trial.share(questions, Trial::helps)));
        figures.put("unasked_right", rounded(Trial.share(questions, Trial::isRightUnasked)));
        List<Trial> unasked = questions.stream().filter(Trial::repliesUnasked).toList();
        figures.put("unasked_wrong_per_100_replies", rounded(100 * Trial.share(unasked, trial -> !trial.isFirst())));
        figures.put("unasked_replies_per_500_chatter", rounded(500 * Trial.share(chatter, Trial::repliesUnasked)));
        figures.put("national_numbers_per_100_answers_to_local", rounded(never.nationalToLocal(questions)));
        figures.put(
                "old_editions_per_100_replies",
                rounded(never.oldEditions(
                        Stream.concat(questions.stream(), chatter.stream()).toList())));
        figures.put("calibration_error", rounded(Trial.calibrationError(questions)));
        figures.put("new_entry_first", rounded(newEntries.found()));
        figures.put("new_entry_hurts", rounded(newEntries.hurt()));
        figures.put("p50_ms", rounded(speed.millis(0.50)));
        figures.put("p95_ms", rounded(speed.millis(0.95)));
        figures.put("decisions_per_s", Math.round(speed.heardPerSecond()));
        figures.put("searches_per_s", Math.round(speed.askedPerSecond()));
        return figures;
    }

    static double rounded(double figure) {
        return Math.round(figure * 1000) / 1000.0;
    }
}
