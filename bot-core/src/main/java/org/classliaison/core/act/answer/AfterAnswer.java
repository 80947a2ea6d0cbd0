package org.classliaison.core.act.answer;

import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.chat.Outgoing.TakeBack;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Staff;
import org.classliaison.core.questions.Feedback;
import org.classliaison.core.questions.Question;
import org.classliaison.core.questions.Questions;
import org.classliaison.core.questions.Ruling.Outcome;

/** What people may do with an answer: say that it helped or not, and take an unasked one back. */
public final class AfterAnswer {

    private final Questions questions;
    private final Staff staff;
    private final GrowCautious growCautious;
    private final Pen pen;

    public AfterAnswer(Questions questions, Staff staff, GrowCautious growCautious, Pen pen) {
        this.questions = questions;
        this.staff = staff;
        this.growCautious = growCautious;
        this.pen = pen;
    }

    /** @return the words for the presser */
    public String useful(Pressed pressed, Question question) {
        questions.rate(question.id(), pressed.presser().id(), Feedback.USEFUL);
        return pen.texts().get("answer.thanks");
    }

    /** Somebody is heard, and nothing more: another one than the asker, or members have the question already. */
    public String uselessNoted(Pressed pressed, Question question) {
        boolean cautious = growCautious.after(pressed, question);
        questions.rate(question.id(), pressed.presser().id(), Feedback.USELESS);
        return pen.texts().get(cautious ? "caution.noted" : "answer.noted");
    }

    /** The asker is offered a person at once, and not again at every further press. */
    public String useless(Pressed pressed, Question question) {
        long presser = pressed.presser().id();
        if (questions.rating(question.id(), presser).equals(Optional.of(Feedback.USELESS))) {
            return pen.texts().get("answer.noted");
        }
        String noted = uselessNoted(pressed, question);
        List<Button> row = List.of(pen.buttons().of(question.chat().bot(), Action.HAND_ON, question.id()));
        String offer = pen.texts().get("answer.useless.offer");
        pen.mail().answer(question.chat(), new Say(offer, List.of(row), question.replyTo()));
        return noted;
    }

    /** Deletes the message under which the button stands; for the asker, the class's members and the branch. */
    public String recall(Pressed pressed, Question question) {
        if (!isAsker(pressed.presser(), question) && !isStaff(pressed.presser(), question)) {
            return pen.texts().get("answer.recall.notYours");
        }
        if (pressed.detail().isEmpty() || question.ruling().outcome() == Outcome.RECALLED) {
            return pen.texts().get("answer.recall.gone");
        }
        boolean cautious = growCautious.after(pressed, question);
        takeBack(Long.parseLong(pressed.detail()), question, isAsker(pressed.presser(), question));
        return pen.texts().get(cautious ? "caution.recalled" : "answer.recall.done");
    }

    /**
     * The question has another end by now where it was handed on after that letter, and what members have is the
     * asker's to take from them.
     */
    private void takeBack(long letter, Question question, boolean byAsker) {
        pen.mail().answer(question.chat(), new TakeBack(letter));
        boolean latest = Long.valueOf(letter).equals(question.letterId());
        if (latest && (byAsker || question.ruling().outcome() != Outcome.HANDED_ON)) {
            questions.save(question.ruled(question.ruling().ended(Outcome.RECALLED), letter));
        }
    }

    public boolean isAsker(Person person, Question question) {
        return question.isAskedBy(person.id());
    }

    public boolean isStaff(Person person, Question question) {
        Long classId = question.classId();
        return staff.isBranchAdmin(person) || (classId != null && staff.isLiaison(person, classId));
    }
}
