package org.classliaison.core.act.manner;

import java.util.Optional;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.questions.Manner;

/** Sets a class's manner, and lifts its cautions. Each change holds from the next line on. */
public final class ChangeManner {

    private final MannerDesk desk;
    private final MannerCard card;

    public ChangeManner(MannerDesk desk) {
        this.desk = desk;
        this.card = new MannerCard(desk);
    }

    public String set(Pressed pressed) {
        Optional<ClassGroup> group = desk.theirs(pressed.presser(), pressed.subject());
        if (group.isEmpty()) {
            return texts().get("manner.membersOnly");
        }
        Manner manner = Manner.valueOf(pressed.detail());
        String name = texts().get("manner.name." + manner.name());
        if (desk.restraint().manner(group.get().id()) == manner) {
            return texts().get("manner.same", name);
        }
        desk.restraint().setManner(group.get().id(), manner);
        card.send(pressed.presser(), group.get());
        return texts().get("manner.set", name);
    }

    public String trustAgain(Pressed pressed) {
        Optional<ClassGroup> group = desk.theirs(pressed.presser(), pressed.subject());
        if (group.isEmpty()) {
            return texts().get("manner.membersOnly");
        }
        if (!desk.restraint().lift(group.get().id(), pressed.detail())) {
            return texts().get("manner.undone.before");
        }
        card.send(pressed.presser(), group.get());
        return texts().get("manner.undone");
    }

    private Texts texts() {
        return desk.pen().texts();
    }
}
