package org.classliaison.app.evaluate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Examples;
import org.classliaison.core.knowledge.Finder;
import org.classliaison.core.knowledge.Library;

/**
 * What an entry is worth that a branch has just written with three ways of asking. Each tenth of the entries in turn is
 * cut down to three of its ways, spread over all of them, and the labelled lines are asked again.
 */
final class NewEntries {

    private static final int WAYS = 3;
    private static final int ROUNDS = 10;
    /** All lines about other entries in each round would take minutes. */
    private static final int SAMPLED = 5;

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
        Tally tally = new Tally();
        List<Entry> asked = askedAbout(questions);
        for (int round = 0; round < Math.min(ROUNDS, asked.size()); round++) {
            Map<String, Entry> cut = cutDown(asked, round);
            Finder finder = library.with(List.copyOf(cut.values()));
            for (int i = 0; i < questions.size(); i++) {
                Trial trial = questions.get(i);
                boolean own = cut.containsKey(trial.line().topic());
                if (own || (trial.isFirst() && i % SAMPLED == round % SAMPLED)) {
                    tally.add(own, trial.line().topic(), first(finder, trial), cut.keySet());
                }
            }
        }
        return tally.result();
    }

    private static final class Tally {
        private int own;
        private int found;
        private int others;
        private int hurt;

        void add(boolean isOwn, String asked, String first, Set<String> cut) {
            if (isOwn) {
                own++;
                found += first.equals(asked) ? 1 : 0;
            } else {
                others++;
                hurt += cut.contains(first) ? 1 : 0;
            }
        }

        Result result() {
            return new Result(found / (double) Math.max(1, own), hurt / (double) Math.max(1, others));
        }
    }

    private String first(Finder finder, Trial trial) {
        return finder.find(trial.line().text(), null, today)
                .best()
                .map(hit -> hit.entry().topic())
                .orElse("");
    }

    /** Of an entry that no line is about nothing could be told. */
    private List<Entry> askedAbout(List<Trial> questions) {
        Set<String> topics =
                questions.stream().map(trial -> trial.line().topic()).collect(Collectors.toSet());
        return library.entries().stream()
                .filter(entry -> topics.contains(entry.topic()))
                .toList();
    }

    /** Every tenth entry, each round another tenth. */
    private static Map<String, Entry> cutDown(List<Entry> entries, int round) {
        return IntStream.range(0, entries.size())
                .filter(i -> i % ROUNDS == round)
                .mapToObj(entries::get)
                .collect(Collectors.toMap(Entry::topic, entry -> entry.askedAs(cutDown(entry))));
    }

    private static Examples cutDown(Entry entry) {
        List<String> ways = entry.questions();
        return Examples.of(IntStream.range(0, Math.min(WAYS, ways.size()))
                .mapToObj(i -> ways.get(i * ways.size() / WAYS))
                .toList());
    }
}
