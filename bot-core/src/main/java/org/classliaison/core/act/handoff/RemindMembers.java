package org.classliaison.core.act.handoff;

import java.time.Instant;
import java.util.List;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.people.Person;
import org.classliaison.core.questions.Handoff;

/** Reminds the members of questions that nobody has answered: once, and the day after the branch as well. */
public final class RemindMembers {

    private static final int AT_ONCE = 100;

    private final Desk desk;
    private final Cards cards;

    public RemindMembers(Desk desk, Cards cards) {
        this.desk = desk;
        this.cards = cards;
    }

    /** Inside one transaction. Returns how many questions were recalled to somebody's mind. */
    public int round() {
        Instant now = desk.times().clock().instant();
        List<Handoff> due = desk.records().handoffs().toRemind(now, AT_ONCE);
        due.forEach(handoff -> remind(handoff, now));
        return due.size();
    }

    private void remind(Handoff handoff, Instant now) {
        Instant asked = desk.records()
                .questions()
                .byId(handoff.questionId())
                .orElseThrow()
                .askedAt();
        boolean second = asked.plus(desk.times().remindAfter().multipliedBy(2)).isBefore(now);
        String text = desk.pen().texts().get("handoff.remind") + "\n\n" + cards.text(handoff);
        for (Person reader : second ? branchAdmins(handoff) : members(handoff)) {
            desk.pen().mail().answer(reader.privateChat(), new Say(text, cards.openButtons(handoff), null));
        }
        Instant next = second ? null : asked.plus(desk.times().remindAfter().multipliedBy(3));
        desk.records().handoffs().save(handoff.remindedNext(next));
    }

    private List<Person> members(Handoff handoff) {
        return desk.people().staff().liaisons(handoff.classId()).stream()
                .filter(Person::reachable)
                .toList();
    }

    private List<Person> branchAdmins(Handoff handoff) {
        return desk.people().classes().byId(handoff.classId()).stream()
                .flatMap(group -> desk.people().staff().branchAdmins(group.bot()).stream())
                .filter(Person::reachable)
                .toList();
    }
}
