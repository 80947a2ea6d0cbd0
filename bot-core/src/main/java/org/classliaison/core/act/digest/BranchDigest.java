package org.classliaison.core.act.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.people.ClassGroup;

/** The words of the branch's digest: counts per class, nothing else. */
final class BranchDigest {

    private static final int MOST_CLASSES = 25;

    private final Texts texts;

    BranchDigest(Texts texts) {
        this.texts = texts;
    }

    /**
     * @param classes in the order in which they are shown; those that asked nothing are left out
     * @param needLook how many entries of the knowledge base somebody should look at
     */
    String of(List<ClassGroup> classes, Week week, List<Tally> tallies, long needLook) {
        List<String> perClass = classes.stream()
                .flatMap(group -> tallies.stream()
                        .filter(tally -> tally.classId() == group.id())
                        .map(tally -> line(group.name(), List.of(tally))))
                .toList();
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("digest.branch.head", week.monday(), week.last(), perClass.size()));
        lines.add(line(texts.get("digest.branch.all"), tallies));
        lines.addAll(perClass.subList(0, Math.min(perClass.size(), MOST_CLASSES)));
        if (perClass.size() > MOST_CLASSES) {
            lines.add(texts.get("digest.branch.more", perClass.size() - MOST_CLASSES));
        }
        if (needLook > 0) {
            lines.add("\n" + texts.get("digest.look", needLook));
        }
        return String.join("\n", lines);
    }

    private String line(String name, List<Tally> tallies) {
        return texts.get(
                "digest.branch.line",
                name,
                sum(tallies, Tally::asked),
                sum(tallies, Tally::answered),
                sum(tallies, Tally::byPeople),
                sum(tallies, Tally::stillOpen));
    }

    private static int sum(List<Tally> tallies, ToIntFunction<Tally> figure) {
        return tallies.stream().mapToInt(figure).sum();
    }
}
