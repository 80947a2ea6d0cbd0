package org.classliaison.core.act.handoff;

import java.util.List;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.Person;
import org.classliaison.core.questions.Handoff;

/** Shows a member what is still open, such as what came before they took office. */
public final class OpenQuestions {

    private static final int MOST = 10;

    private final Desk desk;
    private final Cards cards;

    public OpenQuestions(Desk desk, Cards cards) {
        this.desk = desk;
        this.cards = cards;
    }

    public void list(Person member) {
        List<Long> classes = classes(member);
        if (classes.isEmpty()) {
            say(member, "handoff.notYours");
            return;
        }
        List<Handoff> open = desk.records().handoffs().openIn(classes, MOST + 1);
        if (open.isEmpty()) {
            say(member, "handoff.open.none");
        }
        open.stream().limit(MOST).forEach(handoff -> cards.send(handoff, List.of(member)));
        if (open.size() > MOST) {
            say(member, "handoff.open.more", MOST);
        }
    }

    private List<Long> classes(Person member) {
        return desk.people().staff().isBranchAdmin(member)
                ? desk.people().classes().all(member.bot()).stream()
                        .map(ClassGroup::id)
                        .toList()
                : desk.people().staff().classesOf(member);
    }

    private void say(Person member, String key, Object... values) {
        desk.pen()
                .mail()
                .answer(member.privateChat(), new Say(desk.pen().texts().get(key, values), List.of(), null));
    }
}
