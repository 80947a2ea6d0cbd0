package org.classliaison.app.evaluate;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The lines of an evaluation by manner: who asks in which way, and what kind of chatter it is. */
final class Ways {

    private final Map<String, List<Trial>> questions;
    private final Map<String, List<Trial>> chatter;

    Ways(List<Trial> questions, List<Trial> chatter) {
        this.questions = byWay(questions);
        this.chatter = byWay(chatter);
    }

    void print(PrintStream out) {
        questions.forEach((way, some) -> out.printf(
                Locale.ROOT,
                "  %-10s %4d lines   first %.3f   of three %.3f   unasked right %.3f%n",
                way,
                some.size(),
                Trial.share(some, Trial::isFirst),
                Trial.share(some, Trial::isAmongThree),
                Trial.share(some, Trial::isRightUnasked)));
        chatter.forEach((kind, some) ->
                out.printf(Locale.ROOT, "  %-10s %4d lines   replied to %d%n", kind, some.size(), repliedTo(some)));
    }

    /** A figure for each cell of the printed rows, such as {@code hit1_page}. */
    Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        questions.forEach((way, some) -> {
            figures.put("questions_" + way, some.size());
            figures.put("hit1_" + way, Report.rounded(Trial.share(some, Trial::isFirst)));
            figures.put("hit3_" + way, Report.rounded(Trial.share(some, Trial::isAmongThree)));
            figures.put("unasked_right_" + way, Report.rounded(Trial.share(some, Trial::isRightUnasked)));
        });
        chatter.forEach((kind, some) -> {
            figures.put("chatter_" + kind, some.size());
            figures.put("replied_to_" + kind, repliedTo(some));
        });
        return figures;
    }

    private static long repliedTo(List<Trial> chatter) {
        return chatter.stream().filter(Trial::repliesUnasked).count();
    }

    private static Map<String, List<Trial>> byWay(List<Trial> trials) {
        return trials.stream()
                .collect(Collectors.groupingBy(trial -> trial.line().way(), TreeMap::new, Collectors.toList()));
    }
}
