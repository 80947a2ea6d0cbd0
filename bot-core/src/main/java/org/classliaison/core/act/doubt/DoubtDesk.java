package org.classliaison.core.act.doubt;

import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Ids;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.offers.Buttons;
import org.classliaison.core.outbox.Doubts;
import org.classliaison.core.outbox.Mail;
import org.classliaison.core.outbox.Outbox;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.ClassGroups;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Persons;
import org.classliaison.core.people.Staff;

/** What this room works with. */
public record DoubtDesk(Records records, People people, Pen pen) {

    public record Records(Doubts doubts, Outbox outbox) {}

    public record People(ClassGroups classes, Persons persons, Staff staff) {}

    public record Pen(Mail mail, Buttons buttons, Texts texts, Ids ids) {}

    Optional<ClassGroup> classIn(Chat chat) {
        return people.classes().byChat(chat.bot(), chat.id());
    }

    /** The class's members who can be written to; the admins where it has none. */
    List<Person> deciders(Chat chat) {
        return classIn(chat)
                .map(people.staff()::readers)
                .orElseGet(() -> people.staff().reachableAdmins(chat.bot()));
    }

    boolean mayDecide(Person person, Chat chat) {
        return people.staff().isBranchAdmin(person)
                || classIn(chat)
                        .filter(group -> people.staff().isLiaison(person, group.id()))
                        .isPresent();
    }
}
