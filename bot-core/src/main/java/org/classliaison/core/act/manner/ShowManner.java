package org.classliaison.core.act.manner;

import java.util.List;
import java.util.Optional;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.ClassChoice;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.Person;

/** Shows members and branch admins how readily the bot speaks unasked in a class of theirs. */
public final class ShowManner {

    private final MannerDesk desk;
    private final MannerCard card;

    public ShowManner(MannerDesk desk) {
        this.desk = desk;
        this.card = new MannerCard(desk);
    }

    /** The class, or a choice for those who have several. */
    public void list(Person person) {
        List<ClassGroup> theirs = desk.classesOf(person);
        if (theirs.isEmpty()) {
            desk.say(person, desk.pen().texts().get(noClassKey(person)), List.of());
        } else if (theirs.size() == 1) {
            card.send(person, theirs.getFirst());
        } else {
            var choice = new ClassChoice(desk.pen().buttons())
                    .of(theirs, classId -> new Offered(person.bot(), Action.SHOW_MANNER, classId, null));
            desk.say(person, desk.pen().texts().get("manner.whichClass"), choice);
        }
    }

    public String show(Pressed pressed) {
        Optional<ClassGroup> group = desk.theirs(pressed.presser(), pressed.subject());
        group.ifPresent(found -> card.send(pressed.presser(), found));
        return group.isPresent() ? "" : desk.pen().texts().get("manner.membersOnly");
    }

    private String noClassKey(Person person) {
        return desk.people().staff().isBranchAdmin(person) ? "manner.noClass" : "manner.membersOnly";
    }
}
