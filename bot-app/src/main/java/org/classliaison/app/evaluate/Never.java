package org.classliaison.app.evaluate;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.classliaison.core.knowledge.Checks;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Layer;
import org.classliaison.core.knowledge.Remark;
import org.classliaison.core.knowledge.Remark.Kind;

/** What must never happen: a national number for a local question, and a reply out of an edition that is over. */
final class Never {

    private final Set<String> local;
    private final Predicate<Entry> isOver;

    /**
     * @param local the topics for which there is no national rule
     * @param isOver tells entries out of their dates or of an old edition
     */
    Never(Set<String> local, Predicate<Entry> isOver) {
        this.local = local;
        this.isOver = isOver;
    }

    /** As the checks of the knowledge base see it, which is another way than that of the search. */
    static Never in(List<Entry> entries, LocalDate today) {
        Set<Entry> over = Checks.of(entries, today).stream()
                .filter(remark -> remark.kind() == Kind.OLD_EDITION || remark.kind() == Kind.OVER)
                .map(Remark::entry)
                .collect(Collectors.toSet());
        Set<String> local = entries.stream()
                .filter(entry -> entry.layer() == Layer.LOCAL)
                .map(Entry::topic)
                .collect(Collectors.toSet());
        return new Never(
                local, entry -> over.contains(entry) || !entry.provenance().holdsOn(today));
    }

    /** Of 100 answers to questions for which there is no national rule: those that give a national number. */
    double nationalToLocal(List<Trial> questions) {
        List<Trial> answered = questions.stream()
                .filter(trial -> local.contains(trial.line().topic()))
                .filter(trial -> !trial.answered().isEmpty())
                .toList();
        return 100
                * Trial.share(
                        answered,
                        trial -> trial.answered().stream()
                                .anyMatch(entry -> entry.layer() == Layer.NATIONAL && entry.givesNumber()));
    }

    /** Of 100 lines that get a reply, choices included: those that get one out of its dates or of an old edition. */
    double oldEditions(List<Trial> trials) {
        List<Trial> replied =
                trials.stream().filter(trial -> !trial.shown().isEmpty()).toList();
        return 100 * Trial.share(replied, trial -> trial.shown().stream().anyMatch(isOver));
    }
}
