package org.classliaison.core.act.answer;

import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.chat.Outgoing.TakeBack;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Buttons;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.outbox.Mail;
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
    private final Mail mail;
    private final Buttons buttons;
    private final Texts texts;

    public AfterAnswer(Questions questions, Staff staff, Mail mail, Buttons buttons, Texts texts) {
        this.questions = questions;
        this.staff = staff;
        this.mail = mail;
        this.buttons = buttons;
        this.texts = texts;
    }

    /** @return the words for the presser */
    public String useful(Pressed pressed, Question question) {
        questions.rate(question.id(), pressed.presser().id(), Feedback.USEFUL);
        return texts.get("answer.thanks");
    }

    /** Somebody is heard, and nothing more: another one than the asker, or members have the question already. */
    public String uselessNoted(Pressed pressed, Question question) {
        questions.rate(question.id(), pressed.presser().id(), Feedback.USELESS);
        return texts.get("answer.noted");
    }

    /** The asker is offered a person at once, and not again at every further press. */
    public String useless(Pressed pressed, Question question) {
        long presser = pressed.presser().id();
        if (questions.rating(question.id(), presser).equals(Optional.of(Feedback.USELESS))) {
            return texts.get("answer.noted");
        }
        questions.rate(question.id(), presser, Feedback.USELESS);
        List<Button> row = List.of(buttons.of(question.chat().bot(), Action.HAND_ON, question.id()));
        mail.answer(question.chat(), new Say(texts.get("answer.useless.offer"), List.of(row), question.replyTo()));
        return texts.get("answer.noted");
    }

    /** Deletes an answer; for the asker, the class's members and the branch. */
    public String recall(Pressed pressed, Question question) {
        if (!isAsker(pressed.presser(), question) && !isStaff(pressed.presser(), question)) {
            return texts.get("answer.recall.notYours");
        }
        Long letter = question.letterId();
        if (letter == null || question.ruling().outcome() == Outcome.RECALLED) {
            return texts.get("answer.recall.gone");
        }
        mail.answer(question.chat(), new TakeBack(letter));
        questions.save(question.ruled(question.ruling().ended(Outcome.RECALLED), letter));
        return texts.get("answer.recall.done");
    }

    public boolean isAsker(Person person, Question question) {
        return question.isAskedBy(person.id());
    }

    public boolean isStaff(Person person, Question question) {
        Long classId = question.classId();
        return staff.isBranchAdmin(person) || (classId != null && staff.isLiaison(person, classId));
    }
}
