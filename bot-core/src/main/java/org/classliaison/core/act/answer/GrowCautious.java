package org.classliaison.core.act.answer;

import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Library;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.ClassGroups;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Staff;
import org.classliaison.core.questions.Caution;
import org.classliaison.core.questions.Feedback;
import org.classliaison.core.questions.Question;
import org.classliaison.core.questions.Questions;
import org.classliaison.core.questions.Restraint;

/** Becomes more careful with a topic in a class in which it was not wanted that the bot speaks of it unasked. */
public final class GrowCautious {

    private final Records records;
    private final ClassGroups classes;
    private final Staff staff;
    private final Library library;
    private final Pen pen;

    public record Records(Restraint restraint, Questions questions) {}

    public GrowCautious(Records records, ClassGroups classes, Staff staff, Library library, Pen pen) {
        this.records = records;
        this.classes = classes;
        this.staff = staff;
        this.library = library;
        this.pen = pen;
    }

    /**
     * Call it before the press itself is written down.
     *
     * @return whether the bot is more careful from now on
     */
    boolean after(Pressed pressed, Question question) {
        Long classId = question.classId();
        String topic = question.ruling().topic();
        if (classId == null || topic == null || !isUnderUnaskedWords(pressed, question)) {
            return false;
        }
        Optional<Caution> before = records.restraint().lock(classId, topic);
        Caution after = before.map(caution -> caution.raised(question.id()))
                .orElseGet(() -> Caution.first(classId, topic, question.id()));
        if (before.equals(Optional.of(after)) || hasCounted(pressed.presser(), question, before)) {
            return false;
        }
        records.restraint().put(after);
        tellMembers(after);
        return true;
    }

    /** Such a button names its letter. A member's answer is nothing that the bot said of its own accord. */
    private static boolean isUnderUnaskedWords(Pressed pressed, Question question) {
        return !question.ruling().addressed() && !pressed.detail().isEmpty();
    }

    /**
     * One person counts once for a question. Who has pressed is known by their last word on it only, so a change of mind
     * counts where the question has not raised the level yet.
     */
    private boolean hasCounted(Person presser, Question question, Optional<Caution> before) {
        Optional<Feedback> lastWord = records.questions().rating(question.id(), presser.id());
        boolean raisedBefore =
                before.filter(caution -> caution.questionId() == question.id()).isPresent();
        return lastWord.map(word -> word == Feedback.USELESS || raisedBefore).orElse(false);
    }

    private void tellMembers(Caution caution) {
        String className = classes.byId(caution.classId()).map(ClassGroup::name).orElse("");
        String title = library.entry(caution.topic(), caution.classId(), staff.today())
                .map(Entry::title)
                .orElse(caution.topic());
        String text = pen.texts().get("caution.note." + caution.level().name(), className, title);
        staff.reachableLiaisons(caution.classId())
                .forEach(member ->
                        pen.mail().answer(member.privateChat(), new Say(text, List.of(undo(caution, member)), null)));
    }

    private List<Button> undo(Caution caution, Person member) {
        Offered offered = new Offered(member.bot(), Action.TRUST_AGAIN, caution.classId(), caution.topic());
        return List.of(pen.buttons().of(offered, pen.texts().get("button.TRUST_AGAIN")));
    }
}
