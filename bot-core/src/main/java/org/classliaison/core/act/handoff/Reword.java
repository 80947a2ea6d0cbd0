package org.classliaison.core.act.handoff;

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
                .map(desk::lockLead)
                .filter(Handoff::isOpen)
                .ifPresent(lead -> {
                    desk.records().questions().reword(question.id(), text);
                    cards.show(lead);
                });
    }
}
