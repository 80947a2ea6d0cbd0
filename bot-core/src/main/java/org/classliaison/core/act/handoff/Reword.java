package org.classliaison.core.act.handoff;

import java.time.Instant;
import java.util.Optional;
import org.classliaison.core.people.Person;
import org.classliaison.core.questions.Handoff;
import org.classliaison.core.questions.Question;

/** An asker has edited a question that members still have: their cards show the new words. */
public final class Reword {

    private final Desk desk;
    private final Cards cards;

    public Reword(Desk desk, Cards cards) {
        this.desk = desk;
        this.cards = cards;
    }

    public void to(Person editor, Question question, String words) {
        String text = Question.shortened(words.strip());
        boolean same = text.isEmpty() || text.equals(question.text());
        if (same || !question.isAskedBy(editor.id())) {
            return;
        }
        desk.records()
                .handoffs()
                .ofQuestion(question.id())
                .flatMap(handoff -> desk.records().handoffs().lock(handoff.id()))
                .filter(Handoff::isOpen)
                .ifPresent(handoff -> reword(handoff, text));
    }

    private void reword(Handoff handoff, String text) {
        desk.records().questions().reword(handoff.questionId(), text);
        Instant until = handoff.heldUntil();
        Optional<Person> holder =
                Optional.ofNullable(handoff.holderId()).flatMap(desk.people().persons()::byId);
        if (holder.isPresent() && until != null) {
            cards.showHeld(handoff, holder.get(), until);
        } else {
            cards.showOpen(handoff);
        }
    }
}
