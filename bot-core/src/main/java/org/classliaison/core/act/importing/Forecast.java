package org.classliaison.core.act.importing;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.classliaison.core.act.importing.ImportDesk.Foreseen;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Finder;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.questions.Question;
import org.classliaison.core.questions.Questions.Asked;
import org.classliaison.core.records.Owner;
import org.jspecify.annotations.Nullable;

/** Asks the last questions of the classes concerned once more, with and without the file. Seconds: not in a transaction. */
final class Forecast {

    static final int MOST_QUESTIONS = 300;

    private final ImportDesk desk;

    Forecast(ImportDesk desk) {
        this.desk = desk;
    }

    /** A question that would be answered in another way. */
    record Shift(Question question, Foreseen before, Foreseen after) {}

    /** @param asked how many questions were tried */
    record Shifts(int asked, List<Shift> shifts) {}

    Shifts of(Owner owner, List<Entry> entries) {
        List<Question> questions = questions(owner);
        if (questions.isEmpty()) {
            return new Shifts(0, List.of());
        }
        Finder then = desk.mind().trial().with(entries);
        List<Shift> shifts = questions.parallelStream()
                .map(question -> new Shift(
                        question,
                        desk.mind().outlook().of(desk.mind().finder(), question),
                        desk.mind().outlook().of(then, question)))
                .filter(shift -> !alike(shift.before(), shift.after()))
                .toList();
        return new Shifts(questions.size(), shifts);
    }

    private List<Question> questions(Owner owner) {
        Long classId = owner.classId();
        List<Long> classes = classId == null
                ? desk.people().classes().all(owner.bot()).stream()
                        .map(ClassGroup::id)
                        .toList()
                : List.of(classId);
        return classes.stream()
                .flatMap(id -> desk.records().questions().ofClass(id, MOST_QUESTIONS).stream())
                .map(Asked::question)
                .filter(question -> !question.text().isBlank())
                .sorted(Comparator.comparing(Question::askedAt).reversed())
                .limit(MOST_QUESTIONS)
                .toList();
    }

    private static boolean alike(Foreseen one, Foreseen other) {
        return one.outcome().equals(other.outcome()) && says(one.entry()).equals(says(other.entry()));
    }

    /** What an asker reads of an entry. */
    private static List<Object> says(@Nullable Entry entry) {
        return entry == null
                ? List.of()
                : List.of(
                        entry.topic(),
                        Objects.requireNonNullElse(entry.classId(), 0L),
                        entry.layer(),
                        entry.answer(),
                        entry.provenance().source(),
                        Objects.requireNonNullElse(entry.provenance().edition(), ""));
    }
}
