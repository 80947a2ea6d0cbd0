package org.classliaison.core.act.handoff;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.people.Person;
import org.classliaison.core.questions.Handoff;
import org.classliaison.core.questions.Question;
import org.classliaison.core.questions.Ruling.Outcome;

/** Puts a question before the two members in private, and tells the asker so at once. */
public final class HandOn {

    private final Desk desk;
    private final Cards cards;
    private final Alike alike;
    private final WaitingAnswer waiting;

    public HandOn(Desk desk, Cards cards, Alike alike, WaitingAnswer waiting) {
        this.desk = desk;
        this.cards = cards;
        this.alike = alike;
        this.waiting = waiting;
    }

    /** Does nothing for a question that members already have. One like a question that is open joins its card. */
    public void handOn(Question question, long classId) {
        if (desk.records().handoffs().ofQuestion(question.id()).isPresent()) {
            return;
        }
        Optional<Handoff> lead = alike.openOne(question, classId);
        long note = desk.pen().mail().answer(question.chat(), letter -> note(question, classId, letter));
        desk.records().questions().save(question.ruled(question.ruling().ended(Outcome.HANDED_ON), note));
        Instant now = desk.times().clock().instant();
        Handoff handoff = Handoff.of(desk.pen().ids().next(), question.id(), classId, now)
                .remindedNext(now.plus(desk.times().remindAfter()))
                .notedIn(note);
        lead.ifPresentOrElse(open -> join(handoff, open), () -> open(handoff));
    }

    private void open(Handoff handoff) {
        desk.records().handoffs().add(handoff);
        cards.send(handoff, new Readers(desk.people()).of(handoff.classId()));
    }

    /** Puts a question before them once more, with cards anew: its asker says that its end is not right. */
    public void again(Question question, long handoffId) {
        Optional<Handoff> ended = desk.records().handoffs().lock(handoffId).filter(handoff -> !handoff.isOpen());
        ended.ifPresent(handoff -> {
            long note = desk.pen().mail().answer(question.chat(), letter -> note(question, handoff.classId(), letter));
            Instant now = desk.times().clock().instant();
            Handoff open = handoff.reopened(now, now.plus(desk.times().remindAfter()), note);
            desk.records().handoffs().save(open);
            cards.send(open, new Readers(desk.people()).of(open.classId()));
        });
    }

    /** Where nobody could be reached for the first question, this is the time to try again. */
    private void join(Handoff handoff, Handoff lead) {
        desk.records().handoffs().add(handoff.joining(lead));
        if (desk.records().handoffs().cards(lead.id()).isEmpty()) {
            cards.send(lead, new Readers(desk.people()).of(lead.classId()));
        } else {
            cards.show(lead);
        }
    }

    /** Names those who really have the question now. */
    private Say note(Question question, long classId, long letter) {
        Readers readers = new Readers(desk.people());
        List<List<Button>> rows = new ArrayList<>();
        if (readers.of(classId).isEmpty()) {
            rows.addAll(takeBack(question, letter));
            return new Say(desk.pen().texts().get("handoff.note.nobody"), rows, question.replyTo());
        }
        if (waiting.isOverheard(question)) {
            rows.addAll(waiting.link(question));
        }
        rows.addAll(takeBack(question, letter));
        String names = names(readers.members(classId));
        return new Say(desk.pen().texts().get(noteKey(question), names), rows, question.replyTo());
    }

    private String names(List<Person> members) {
        Texts texts = desk.pen().texts();
        return members.isEmpty()
                ? texts.get("handoff.note.branch")
                : texts.get(
                        "handoff.note.members",
                        texts.list(members.stream().map(Person::shownName).toList()));
    }

    private String noteKey(Question question) {
        if (waiting.isOverheard(question)) {
            return "handoff.note.personal";
        }
        return cards.isAboutOwnStanding(question) ? "handoff.note.standing" : "handoff.note";
    }

    /** Where nobody has asked for it, the note can go; so can the question, if its asker wants it. */
    private List<List<Button>> takeBack(Question question, long letter) {
        Offered recall = new Offered(question.chat().bot(), Action.RECALL, question.id(), String.valueOf(letter));
        return question.isUnasked() ? List.of(List.of(desk.pen().buttons().of(recall))) : List.of();
    }
}
