package org.classliaison.core.act.handoff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.people.Person;
import org.classliaison.core.questions.Handoff;
import org.classliaison.core.questions.Question;
import org.classliaison.core.questions.Ruling.Outcome;

/** Puts a question before the two members in private, and tells the asker so at once. */
public final class HandOn {

    private final Desk desk;
    private final Cards cards;
    private final Personal personal;
    private final WaitingAnswer waiting;

    public HandOn(Desk desk, Cards cards, Personal personal, WaitingAnswer waiting) {
        this.desk = desk;
        this.cards = cards;
        this.personal = personal;
        this.waiting = waiting;
    }

    /** Does nothing for a question that members already have. */
    public void handOn(Question question, long classId) {
        if (desk.records().handoffs().ofQuestion(question.id()).isPresent()) {
            return;
        }
        List<Person> members = reachable(desk.people().staff().liaisons(classId));
        List<Person> readers = members.isEmpty() ? branch(question) : members;
        long note = desk.pen().mail().answer(question.chat(), note(question, members, readers));
        Instant now = desk.times().clock().instant();
        Instant remindAt = now.plus(desk.times().remindAfter());
        long id = desk.pen().ids().next();
        Handoff handoff =
                new Handoff(id, question.id(), classId, Handoff.State.OPEN, now, null, null, null, remindAt, note);
        desk.records().handoffs().add(handoff);
        desk.records().questions().save(question.ruled(question.ruling().ended(Outcome.HANDED_ON), note));
        readers.forEach(reader -> cards.send(handoff, reader));
    }

    /** Puts a question before them once more, with cards anew: its asker says that its end is not right. */
    public void again(Question question, long handoffId) {
        Optional<Handoff> ended = desk.records().handoffs().lock(handoffId).filter(handoff -> !handoff.isOpen());
        ended.ifPresent(handoff -> {
            List<Person> members = reachable(desk.people().staff().liaisons(handoff.classId()));
            List<Person> readers = members.isEmpty() ? branch(question) : members;
            long note = desk.pen().mail().answer(question.chat(), note(question, members, readers));
            Instant now = desk.times().clock().instant();
            Handoff open = handoff.reopened(now, now.plus(desk.times().remindAfter()), note);
            desk.records().handoffs().save(open);
            readers.forEach(reader -> cards.send(open, reader));
        });
    }

    /** A class whose members cannot be written to must not swallow a question: then the branch gets it. */
    private List<Person> branch(Question question) {
        return reachable(desk.people().staff().branchAdmins(question.chat().bot()));
    }

    private static List<Person> reachable(List<Person> people) {
        return people.stream().filter(Person::reachable).toList();
    }

    /** Names those who really have the question now. */
    private Say note(Question question, List<Person> members, List<Person> readers) {
        Texts texts = desk.pen().texts();
        boolean overheard = personal.isOverheard(question);
        if (readers.isEmpty()) {
            return new Say(texts.get("handoff.note.nobody"), List.of(), question.replyTo());
        }
        String names = members.isEmpty()
                ? texts.get("handoff.note.branch")
                : texts.get(
                        "handoff.note.members",
                        members.stream().map(Person::shownName).collect(Collectors.joining("、")));
        return overheard
                ? new Say(texts.get("handoff.note.personal", names), waiting.link(question), question.replyTo())
                : new Say(texts.get(noteKey(question), names), List.of(), question.replyTo());
    }

    private String noteKey(Question question) {
        return cards.isAboutOwnStanding(question) ? "handoff.note.standing" : "handoff.note";
    }
}
