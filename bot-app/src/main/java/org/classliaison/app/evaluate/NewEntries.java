package org.classliaison.app.evaluate;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Examples;
import org.classliaison.core.knowledge.Library;

/**
 * What an entry is worth that a branch has just written with three ways of asking. Each entry in turn is cut down to
 * three of its ways, spread over all of them, and the labelled lines are asked again.
 */
final class NewEntries {

    private static final int WAYS = 3;

    private final Library library;
    private final LocalDate today;

    /**
     * @param found share of lines about the cut-down entries that still find them first
     * @param hurt share of all other lines, found rightly before, that a cut-down entry takes away
     */
    record Result(double found, double hurt) {}

    NewEntries(Library library, LocalDate today) {
        this.library = library;
        this.today = today;
    }

    Result tryOut(List<Trial> questions) {
        double[] counts = new double[4];
        for (Entry entry : List.copyOf(library.entries())) {
            library.put(entry.askedAs(cutDown(entry)));
            tryOut(entry.topic(), questions, counts);
            library.put(entry);
        }
        return new Result(counts[0] / Math.max(1, counts[1]), counts[2] / Math.max(1, counts[3]));
    }

    /** Others' lines are sampled: every entry against every line would take an hour. */
    private void tryOut(String topic, List<Trial> questions, double[] counts) {
        for (int i = 0; i < questions.size(); i++) {
            Trial trial = questions.get(i);
            boolean own = trial.line().topic().equals(topic);
            if (own) {
                counts[1]++;
                counts[0] += first(trial).equals(topic) ? 1 : 0;
            } else if (trial.isFirst() && i % 10 == Math.floorMod(topic.hashCode(), 10)) {
                counts[3]++;
                counts[2] += first(trial).equals(topic) ? 1 : 0;
            }
        }
    }

    private String first(Trial trial) {
        return library.find(trial.line().text(), null, today)
                .best()
                .map(hit -> hit.entry().topic())
                .orElse("");
    }

    private static Examples cutDown(Entry entry) {
        List<String> ways = entry.questions();
        return Examples.of(IntStream.range(0, Math.min(WAYS, ways.size()))
                .mapToObj(i -> ways.get(i * ways.size() / WAYS))
                .toList());
    }
}
