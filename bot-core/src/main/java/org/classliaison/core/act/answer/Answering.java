package org.classliaison.core.act.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Outgoing;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Buttons;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.outbox.Mail;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Staff;
import org.classliaison.core.questions.Question;
import org.classliaison.core.questions.Questions;
import org.classliaison.core.questions.Ruling.Outcome;

/** Replies to a question out of the knowledge base: with an answer, a choice or a refusal. */
public final class Answering {

    private final Questions questions;
    private final Staff staff;
    private final Mail mail;
    private final Wording wording;

    /** The words and buttons of the replies, and the class's own word where it has one. */
    public record Wording(AnswerText answerText, OwnRecords ownRecords, Buttons buttons, Texts texts) {}

    public Answering(Questions questions, Staff staff, Mail mail, Wording wording) {
        this.questions = questions;
        this.staff = staff;
        this.mail = mail;
        this.wording = wording;
    }

    public void answer(Question question, Entry entry) {
        String text = text(question, entry);
        reply(question, Outcome.ANSWERED, letter -> new Say(text, feedback(question, letter), question.replyTo()));
    }

    /** The answer to a line that leans on an earlier question says first what it was taken for. */
    public void answerTakenFor(Question question, String understood, Entry entry) {
        String text =
                wording.answerText().of(wording.ownRecords().fill(entry, question), liaisonNames(question), understood);
        reply(question, Outcome.ANSWERED, letter -> new Say(text, feedback(question, letter), question.replyTo()));
    }

    /** The words of that answer, with its layer, article and edition. */
    public String text(Question question, Entry entry) {
        return wording.answerText().of(wording.ownRecords().fill(entry, question), liaisonNames(question));
    }

    public void refuse(Question question, Entry entry) {
        String text = wording.answerText().of(entry, liaisonNames(question));
        reply(question, Outcome.REFUSED, letter -> new Say(text, takeBack(question, letter), question.replyTo()));
    }

    public void suggest(Question question, List<Entry> entries) {
        BotId bot = question.chat().bot();
        List<List<Button>> rows = new ArrayList<>();
        for (Entry entry : entries) {
            Offered pick = new Offered(bot, Action.PICK, question.id(), entry.topic());
            rows.add(List.of(wording.buttons().of(pick, entry.title())));
        }
        rows.add(List.of(wording.buttons().of(bot, Action.HAND_ON, question.id())));
        String text = wording.texts().get("answer.choice");
        reply(question, Outcome.SUGGESTED, letter -> new Say(text, rows, question.replyTo()));
    }

    private void reply(Question question, Outcome outcome, LongFunction<Outgoing> say) {
        long letter = mail.answer(question.chat(), say);
        questions.save(question.ruled(question.ruling().ended(outcome), letter));
    }

    /** What nobody has asked for can be taken back, and the buttons know which letter they stand under. */
    private List<List<Button>> feedback(Question question, long letter) {
        Button useful = wording.buttons().of(question.chat().bot(), Action.USEFUL, question.id());
        return question.isUnasked()
                ? List.of(List.of(
                        useful, under(letter, question, Action.USELESS), under(letter, question, Action.RECALL)))
                : List.of(List.of(useful, wording.buttons().of(question.chat().bot(), Action.USELESS, question.id())));
    }

    /** A refusal is not for rating, but where nobody has asked for it, it can go. */
    private List<List<Button>> takeBack(Question question, long letter) {
        return question.isUnasked() ? List.of(List.of(under(letter, question, Action.RECALL))) : List.of();
    }

    private Button under(long letter, Question question, Action action) {
        return wording.buttons().of(new Offered(question.chat().bot(), action, question.id(), String.valueOf(letter)));
    }

    private List<String> liaisonNames(Question question) {
        Long classId = question.classId();
        return classId == null
                ? List.of()
                : staff.liaisons(classId).stream().map(Person::shownName).toList();
    }
}
