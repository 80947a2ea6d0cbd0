package org.classliaison.core.act.handoff;

import java.util.List;
import java.util.function.Function;
import org.classliaison.core.chat.Outgoing.Revise;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.knowledge.Column;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.people.Person;
import org.classliaison.core.questions.Handoff;
import org.classliaison.core.questions.Question;
import org.classliaison.core.questions.Ruling;
import org.classliaison.core.questions.Ruling.Outcome;

/**
 * Brings a member's answer back to everybody on the card, where each has asked unless it is for the asker alone, and closes
 * the cards.
 */
public final class Reply {

    /** What is answered may be learned. Leaves room for the question and names within a platform's 4096 characters. */
    static final int MOST_CHARACTERS = Column.ANSWER.mostCharacters();

    private final Desk desk;
    private final Cards cards;
    private final WaitingAnswer waiting;

    public Reply(Desk desk, Cards cards, WaitingAnswer waiting) {
        this.desk = desk;
        this.cards = cards;
        this.waiting = waiting;
    }

    /** The member's own words. */
    void withWords(Handoff lead, Person member, String words) {
        boolean liaison = desk.people().staff().isLiaison(member, lead.classId());
        String key = liaison ? "handoff.answer" : "handoff.answer.branch";
        String text = desk.pen().texts().get(key, member.shownName(), words);
        bring(lead.answered(member.id(), words), member, question -> new Sent(question, text));
    }

    /** @param text the entry's answer with its layer, article and edition */
    void withEntry(Handoff lead, Person member, Entry entry, String text) {
        Handoff answered = lead.answered(member.id(), text).closed(Handoff.State.LEARNED);
        bring(answered, member, question -> {
            Ruling ruling = question.ruling().answeredWith(entry.topic(), entry.version());
            return new Sent(question.ruled(ruling, question.letterId()), text);
        });
    }

    /** Settled by a record of the asker's own; the asker has been told, and the remark says nothing of it. */
    public void withRecord(Handoff lead, Person member, String remark) {
        Handoff answered = lead.answered(member.id(), remark).closed(Handoff.State.CLOSED);
        Bundle bundle = desk.bundle(answered);
        for (Slip slip : bundle.stillAsked()) {
            Question question = slip.question();
            Ruling ruling = question.ruling().ended(Outcome.ANSWERED);
            desk.records().questions().save(question.ruled(ruling, question.letterId()));
        }
        finish(bundle, member, desk.pen().texts().get("handoff.end.answered", member.shownName(), answered.words()));
    }

    void withNothing(Handoff lead, Person member) {
        Bundle bundle = desk.bundle(lead.closed(Handoff.State.CLOSED));
        String text = desk.pen().texts().get("handoff.note.closed", member.shownName());
        for (Slip slip : bundle.stillAsked()) {
            Long note = slip.handoff().noteLetterId();
            if (note != null) {
                desk.pen().mail().answer(slip.question().chat(), new Revise(note, text, List.of()));
            }
        }
        finish(bundle, member, desk.pen().texts().get("handoff.end.closed", member.shownName()));
    }

    /** What goes out for one asker's question. */
    private record Sent(Question question, String text) {}

    /** Everybody on the card gets the answer where they have asked. */
    private void bring(Handoff answered, Person member, Function<Question, Sent> answer) {
        Bundle bundle = desk.bundle(answered);
        for (Slip slip : bundle.stillAsked()) {
            send(slip.handoff().answeredLike(answered), answer.apply(slip.question()));
        }
        finish(bundle, member, desk.pen().texts().get("handoff.end.answered", member.shownName(), answered.words()));
    }

    private void send(Handoff answered, Sent sent) {
        Question question = sent.question();
        boolean alone = waiting.isOverheard(question)
                || (answered.inPrivate() && !question.chat().isPrivate());
        long letter = alone
                ? waiting.send(question, answered)
                : desk.pen()
                        .mail()
                        .answer(question.chat(), new Say(sent.text(), desk.feedback(question), question.replyTo()));
        desk.records().questions().save(question.ruled(question.ruling().ended(Outcome.ANSWERED), letter));
    }

    private void finish(Bundle bundle, Person member, String end) {
        Handoff lead = bundle.lead();
        desk.records().handoffs().save(lead);
        bundle.joined().stream()
                .map(Slip::handoff)
                .filter(Handoff::isOpen)
                .forEach(joined -> desk.records().handoffs().save(joined.answeredLike(lead)));
        desk.expectNoWords(member, lead.id());
        cards.showEnd(lead, end);
    }
}
