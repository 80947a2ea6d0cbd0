package org.classliaison.core.forecast;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.forecast.Shifts.Shift;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Finder;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.ClassGroups;
import org.classliaison.core.people.Staff;
import org.classliaison.core.questions.Question;
import org.classliaison.core.questions.Questions;
import org.classliaison.core.questions.Questions.Asked;
import org.jspecify.annotations.Nullable;

/** Asks the last questions of the classes concerned once more, with and without entries. Seconds: not in a transaction. */
public record Forecast(Mind mind, Past past) {

    /**
     * @param finder the knowledge base as it is
     * @param trial the knowledge base as it would be with other entries
     */
    public record Mind(Finder finder, Trial trial, Outlook outlook) {}

    public record Past(Questions questions, ClassGroups classes, Staff staff) {}

    /** The same search over other entries; nothing that anybody else sees changes. */
    @FunctionalInterface
    public interface Trial {
        Finder with(List<Entry> entries);
    }

    /** What the bot would do in the question's class, given where it looks and read as it was when it was asked. */
    @FunctionalInterface
    public interface Outlook {
        Foreseen of(Finder finder, Question question);
    }

    /**
     * Whose questions are tried.
     *
     * @param classId null for all classes of the bot
     * @param most how many, the latest first
     */
    public record Askers(BotId bot, @Nullable Long classId, int most) {}

    public Shifts of(Askers askers, List<Entry> entries) {
        List<Question> questions = questions(askers);
        if (questions.isEmpty()) {
            return Shifts.UNTRIED;
        }
        Finder then = mind.trial().with(entries);
        List<Shift> shifts = questions.parallelStream()
                .map(question -> new Shift(
                        question,
                        mind.outlook().of(mind.finder(), question),
                        mind.outlook().of(then, question)))
                .filter(shift -> !alike(shift.before(), shift.after()))
                .toList();
        return new Shifts(questions.size(), shifts);
    }

    private List<Question> questions(Askers askers) {
        Long classId = askers.classId();
        List<Long> classes = classId == null
                ? past.classes().all(askers.bot()).stream().map(ClassGroup::id).toList()
                : List.of(classId);
        return classes.stream()
                .flatMap(id -> past.questions().ofClass(id, askers.most()).stream())
                .map(Asked::question)
                .filter(question -> !question.text().isBlank())
                .sorted(Comparator.comparing(Question::askedAt).reversed())
                .limit(askers.most())
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
