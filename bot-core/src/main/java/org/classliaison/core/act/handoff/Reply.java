package org.classliaison.core.act.handoff;

import java.util.List;
import org.classliaison.core.chat.Outgoing.Revise;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.people.Person;
import org.classliaison.core.questions.Handoff;
import org.classliaison.core.questions.Question;
import org.classliaison.core.questions.Ruling.Outcome;

/** Brings a member's answer back to the asker, where the question was asked unless it is personal, and closes the cards. */
public final class Reply {

    /** Leaves room for the question and for names within a platform's 4096 characters. */
    static final int MOST_CHARACTERS = 2500;

    private final Desk desk;
    private final Cards cards;
    private final Personal personal;
    private final WaitingAnswer waiting;

    public Reply(Desk desk, Cards cards, Personal personal, WaitingAnswer waiting) {
        this.desk = desk;
        this.cards = cards;
        this.personal = personal;
        this.waiting = waiting;
    }

    /** The member's own words. */
    void withWords(Handoff handoff, Person member, String words) {
        boolean liaison = desk.people().staff().isLiaison(member, handoff.classId());
        String key = liaison ? "handoff.answer" : "handoff.answer.branch";
        String text = desk.pen().texts().get(key, member.shownName(), words);
        Handoff answered = handoff.answered(member.id(), words);
        send(question(handoff), answered, text);
        finish(answered, member);
    }

    /** @param text the entry's answer with its layer, article and edition */
    void withEntry(Handoff handoff, Person member, Entry entry, String text) {
        Question question = question(handoff);
        Question answers =
                question.ruled(question.ruling().answeredWith(entry.topic(), entry.version()), question.letterId());
        Handoff answered = handoff.answered(member.id(), text).closed(Handoff.State.LEARNED);
        send(answers, answered, text);
        finish(answered, member);
    }

    /** Settled by a record of the asker's own; the asker has been told, and the remark says nothing of it. */
    public void withRecord(Handoff handoff, Person member, String remark) {
        Question question = question(handoff);
        desk.records().questions().save(question.ruled(question.ruling().ended(Outcome.ANSWERED), question.letterId()));
        finish(handoff.answered(member.id(), remark).closed(Handoff.State.CLOSED), member);
    }

    void withNothing(Handoff handoff, Person member) {
        Question question = question(handoff);
        Long note = handoff.noteLetterId();
        if (note != null) {
            String text = desk.pen().texts().get("handoff.note.closed", member.shownName());
            desk.pen().mail().answer(question.chat(), new Revise(note, text, List.of()));
        }
        Handoff closed = handoff.closed(Handoff.State.CLOSED);
        desk.records().handoffs().save(closed);
        desk.expectNoWords(member, handoff.id());
        cards.showEnd(closed, desk.pen().texts().get("handoff.end.closed", member.shownName()));
    }

    private void send(Question question, Handoff answered, String text) {
        long letter = personal.isOverheard(question)
                ? waiting.send(question, answered)
                : desk.pen().mail().answer(question.chat(), new Say(text, desk.feedback(question), question.replyTo()));
        desk.records().questions().save(question.ruled(question.ruling().ended(Outcome.ANSWERED), letter));
    }

    private void finish(Handoff answered, Person member) {
        desk.records().handoffs().save(answered);
        desk.expectNoWords(member, answered.id());
        cards.showEnd(answered, desk.pen().texts().get("handoff.end.answered", member.shownName(), answered.words()));
    }

    private Question question(Handoff handoff) {
        return desk.records().questions().byId(handoff.questionId()).orElseThrow();
    }
}
