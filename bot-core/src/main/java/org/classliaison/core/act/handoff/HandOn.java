package org.classliaison.core.act.handoff;

import java.time.Instant;
import java.util.List;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.people.Person;
import org.classliaison.core.questions.Handoff;
import org.classliaison.core.questions.Handoffs;
import org.classliaison.core.questions.Question;
import org.classliaison.core.questions.Ruling.Outcome;

/** Puts a question before the two members in private, and tells the asker so at once. */
public final class HandOn {

    private final Desk desk;
    private final Cards cards;

    public HandOn(Desk desk, Cards cards) {
        this.desk = desk;
        this.cards = cards;
    }

    /** Does nothing for a question that members already have. */
    public void handOn(Question question, long classId) {
        if (desk.records().handoffs().ofQuestion(question.id()).isPresent()) {
            return;
        }
        List<Person> readers = readers(question, classId);
        long note = desk.pen().mail().answer(question.chat(), note(question, classId, readers));
        Instant remindAt = desk.times().clock().instant().plus(desk.times().remindAfter());
        Handoff handoff = new Handoff(
                desk.pen().ids().next(), question.id(), classId, Handoff.State.OPEN, null, null, null, remindAt, note);
        desk.records().handoffs().add(handoff);
        desk.records().questions().save(question.ruled(question.ruling().ended(Outcome.HANDED_ON), note));
        readers.forEach(reader -> sendCard(handoff, reader));
    }

    /** A class whose members cannot be written to must not swallow a question: then the branch gets it. */
    private List<Person> readers(Question question, long classId) {
        List<Person> members = reachable(desk.people().staff().liaisons(classId));
        return members.isEmpty()
                ? reachable(desk.people().staff().branchAdmins(question.chat().bot()))
                : members;
    }

    private static List<Person> reachable(List<Person> people) {
        return people.stream().filter(Person::reachable).toList();
    }

    private Say note(Question question, long classId, List<Person> readers) {
        List<String> names = desk.people().staff().liaisons(classId).stream()
                .map(Person::shownName)
                .toList();
        String text = readers.isEmpty()
                ? desk.pen().texts().get("handoff.note.nobody")
                : names.isEmpty()
                        ? desk.pen().texts().get("handoff.note.branch")
                        : desk.pen().texts().get("handoff.note", String.join("、", names));
        return new Say(text, List.of(), question.messageId());
    }

    private void sendCard(Handoff handoff, Person reader) {
        Say card = new Say(cards.text(handoff), cards.openButtons(handoff), null);
        long letter = desk.pen().mail().answer(reader.privateChat(), card);
        desk.records().handoffs().addCard(new Handoffs.Card(handoff.id(), reader.id(), letter));
    }
}
