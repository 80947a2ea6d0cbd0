package org.classliaison.core.act.manner;

import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.knowledge.Library;
import org.classliaison.core.offers.Buttons;
import org.classliaison.core.outbox.Mail;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.ClassGroups;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Staff;
import org.classliaison.core.questions.Restraint;

/** What this room works with. */
public record MannerDesk(Restraint restraint, People people, Library library, Pen pen) {

    public record People(ClassGroups classes, Staff staff) {}

    public record Pen(Mail mail, Buttons buttons, Texts texts) {}

    /** The classes whose manner that person may set today. */
    List<ClassGroup> classesOf(Person person) {
        return people.classes().all(person.bot()).stream()
                .filter(group -> isTheirs(person, group))
                .toList();
    }

    /** The class, if that person may set its manner today. */
    Optional<ClassGroup> theirs(Person person, long classId) {
        return people.classes().byId(classId).filter(group -> isTheirs(person, group));
    }

    void say(Person person, String text, List<List<Button>> rows) {
        pen.mail().answer(person.privateChat(), new Say(text, rows, null));
    }

    private boolean isTheirs(Person person, ClassGroup group) {
        return group.bot().equals(person.bot())
                && (people.staff().isBranchAdmin(person) || people.staff().isLiaison(person, group.id()));
    }
}
