package org.classliaison.core.act.handoff;

import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.Outgoing.Revise;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.Knowledge;
import org.classliaison.core.people.Person;
import org.classliaison.core.questions.Handoff;
import org.classliaison.core.questions.Question;
import org.classliaison.core.questions.Ruling.Outcome;

/** The asker has deleted questions or taken one back: what members had of them is closed, and their words leave all cards. */
public final class Withdraw {

    private final Desk desk;
    private final Cards cards;
    private final Knowledge knowledge;

    public Withdraw(Desk desk, Cards cards, Knowledge knowledge) {
        this.desk = desk;
        this.cards = cards;
        this.knowledge = knowledge;
    }

    /** Call it once the questions have lost their text; these here still have it, so that it can be found elsewhere. */
    public void all(List<Question> erased) {
        erased.forEach(question -> handoff(question).ifPresent(handoff -> tellWhereItWasAsked(handoff, question)));
        erased.forEach(question -> handoff(question).ifPresent(handoff -> withdraw(handoff, question)));
    }

    /** Locks what members have of a question, so that it is not answered while its asker takes it back. */
    public void hold(Question question) {
        handoff(question).ifPresent(desk::lockLead);
    }

    /** The note in the group that members have a question is gone; so is the question where its asker took it back. */
    public void noteGone(long questionId) {
        Question question = desk.records().questions().byId(questionId).orElseThrow();
        handoff(question).map(Handoff::withoutNote).ifPresent(handoff -> {
            desk.records().handoffs().save(handoff);
            if (handoff.isOpen() && question.ruling().outcome() == Outcome.RECALLED) {
                withdraw(handoff, question);
            }
        });
    }

    private void withdraw(Handoff handoff, Question question) {
        Bundle bundle = desk.bundle(desk.lockLead(handoff));
        if (bundle.stillAsked().isEmpty()) {
            close(bundle);
        } else {
            bundle.joined().stream()
                    .map(Slip::handoff)
                    .filter(joined -> joined.id() == handoff.id())
                    .forEach(joined -> desk.records().handoffs().save(joined.withdrawn()));
            showWhatIsLeft(bundle.lead());
        }
        unlearn(bundle, question.text().strip());
    }

    /** Nobody on the card waits for an answer any more. */
    private void close(Bundle bundle) {
        bundle.slips()
                .forEach(slip -> desk.records().handoffs().save(slip.handoff().withdrawn()));
        desk.holder(bundle.lead())
                .ifPresent(member -> desk.expectNoWords(member, bundle.lead().id()));
        cards.showEnd(bundle.lead().withdrawn(), "");
    }

    private void showWhatIsLeft(Handoff lead) {
        if (lead.isOpen()) {
            cards.show(lead);
        } else {
            cards.showAnswered(lead, end(lead));
        }
    }

    private String end(Handoff lead) {
        String holder = desk.holder(lead).map(Person::shownName).orElse("");
        return lead.answer() == null ? "" : desk.pen().texts().get("handoff.end.answered", holder, lead.words());
    }

    /** An answer stays known, but not by the words of somebody who has deleted them. */
    private void unlearn(Bundle bundle, String words) {
        if (bundle.lead().state() != Handoff.State.LEARNED || bundle.wordings().contains(words)) {
            return;
        }
        Handoff lead = bundle.lead();
        knowledge.byTopic(Lesson.topic(lead), lead.classId()).ifPresent(entry -> {
            Entry left = Lesson.without(entry, words);
            if (!left.equals(entry)) {
                knowledge.put(left);
            }
        });
    }

    private void tellWhereItWasAsked(Handoff handoff, Question question) {
        Long note = handoff.noteLetterId();
        if (handoff.isOpen() && note != null) {
            String text = desk.pen().texts().get("handoff.note.withdrawn");
            desk.pen().mail().answer(question.chat(), new Revise(note, text, List.of()));
        }
    }

    private Optional<Handoff> handoff(Question question) {
        return desk.records().handoffs().ofQuestion(question.id());
    }
}
