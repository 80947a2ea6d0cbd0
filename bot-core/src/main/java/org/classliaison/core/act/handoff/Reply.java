package org.classliaison.core.act.handoff;

import java.util.ArrayList;
import java.util.List;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Outgoing.Revise;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.offers.Action;
import org.classliaison.core.people.Person;
import org.classliaison.core.questions.Handoff;
import org.classliaison.core.questions.Question;
import org.classliaison.core.questions.Ruling.Outcome;

/** Brings a member's answer back to the asker, where the question was asked, and closes the cards. */
public final class Reply {

    /** Leaves room for the member's name within a platform's 4096 characters. */
    static final int MOST_CHARACTERS = 3500;

    private final Desk desk;
    private final Cards cards;

    public Reply(Desk desk, Cards cards) {
        this.desk = desk;
        this.cards = cards;
    }

    /** The member's own words. */
    public void withWords(Handoff handoff, Person member, String words) {
        Question question = question(handoff);
        String text = desk.pen().texts().get("handoff.answer", member.shownName(), words);
        send(question, text);
        finish(handoff.answered(member.id(), words), member, words);
    }

    void withEntry(Handoff handoff, Person member, Entry entry) {
        Question question = question(handoff);
        String words = entry.answer().strip();
        send(
                question.ruled(question.ruling().answeredWith(entry.topic(), entry.version()), null),
                desk.pen().texts().get("handoff.answer", member.shownName(), words));
        finish(handoff.answered(member.id(), words).closed(Handoff.State.LEARNED), member, words);
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
        desk.people().expectations().clear(member.bot(), member.userId());
        cards.showEnd(closed, desk.pen().texts().get("handoff.end.closed", member.shownName()));
    }

    private void send(Question question, String text) {
        List<Button> row = new ArrayList<>();
        row.add(desk.pen().buttons().of(question.chat().bot(), Action.USEFUL, question.id()));
        row.add(desk.pen().buttons().of(question.chat().bot(), Action.USELESS, question.id()));
        long letter = desk.pen().mail().answer(question.chat(), new Say(text, List.of(row), question.messageId()));
        desk.records().questions().save(question.ruled(question.ruling().ended(Outcome.ANSWERED), letter));
    }

    private void finish(Handoff answered, Person member, String words) {
        desk.records().handoffs().save(answered);
        desk.people().expectations().clear(member.bot(), member.userId());
        cards.showEnd(answered, desk.pen().texts().get("handoff.end.answered", member.shownName(), words));
    }

    private Question question(Handoff handoff) {
        return desk.records().questions().byId(handoff.questionId()).orElseThrow();
    }
}
