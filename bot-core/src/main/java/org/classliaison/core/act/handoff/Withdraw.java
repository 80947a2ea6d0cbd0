package org.classliaison.core.act.handoff;

import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.Outgoing.Revise;
import org.classliaison.core.people.Person;
import org.classliaison.core.questions.Handoff;
import org.classliaison.core.questions.Question;

/** The asker has deleted questions: what members had of them is closed, and their words leave all cards. */
public final class Withdraw {

    private final Desk desk;
    private final Cards cards;

    public Withdraw(Desk desk, Cards cards) {
        this.desk = desk;
        this.cards = cards;
    }

    /** Call it once the questions have lost their text. */
    public void all(List<Question> erased) {
        for (Question question : erased) {
            desk.records()
                    .handoffs()
                    .ofQuestion(question.id())
                    .flatMap(handoff -> desk.records().handoffs().lock(handoff.id()))
                    .ifPresent(handoff -> withdraw(handoff, question));
        }
    }

    private void withdraw(Handoff handoff, Question question) {
        Handoff withdrawn = handoff.withdrawn();
        desk.records().handoffs().save(withdrawn);
        Optional<Person> holder =
                Optional.ofNullable(handoff.holderId()).flatMap(desk.people().persons()::byId);
        holder.ifPresent(member -> desk.expectNoWords(member, handoff.id()));
        cards.showEnd(withdrawn, "");
        Long note = handoff.noteLetterId();
        if (handoff.isOpen() && note != null) {
            String text = desk.pen().texts().get("handoff.note.withdrawn");
            desk.pen().mail().answer(question.chat(), new Revise(note, text, List.of()));
        }
    }
}
