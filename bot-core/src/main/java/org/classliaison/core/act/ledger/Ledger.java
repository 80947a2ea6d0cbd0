package org.classliaison.core.act.ledger;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Ids;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.offers.Buttons;
import org.classliaison.core.outbox.Mail;
import org.classliaison.core.people.ClassGroups;
import org.classliaison.core.people.Expectation;
import org.classliaison.core.people.Expectations;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Staff;
import org.classliaison.core.records.ClassRecords;
import org.classliaison.core.records.Owner;

/**
 * What this room works with.
 *
 * @param clock in the branch's zone
 */
public record Ledger(ClassRecords records, People people, Pen pen, Clock clock) {

    public record People(Staff staff, ClassGroups classes, Expectations expectations) {}

    public record Pen(Mail mail, Buttons buttons, Texts texts, Ids ids) {}

    /** Everything the person may write for today: their classes, and the branch for an admin. */
    List<Owner> ownersFor(Person person) {
        List<Owner> owners = new ArrayList<>();
        people.staff().classesOf(person).forEach(classId -> owners.add(new Owner(person.bot(), classId)));
        if (people.staff().isBranchAdmin(person)) {
            owners.add(new Owner(person.bot(), null));
        }
        return owners;
    }

    boolean mayWrite(Person person, Owner owner) {
        return ownersFor(person).contains(owner);
    }

    String name(Owner owner) {
        Long classId = owner.classId();
        return classId == null
                ? pen.texts().get("records.branch")
                : people.classes().byId(classId).map(group -> group.name()).orElse("");
    }

    /** The person's next line means nothing for a record any more; for other things it still may. */
    void expectNoWords(Person person) {
        people.expectations().clear(person, Set.of(Expectation.Kind.RECORD_WORDS));
    }

    LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    void say(Person person, List<List<Button>> rows, String text) {
        pen.mail().answer(person.privateChat(), new Say(text, rows, null));
    }

    void say(Person person, String key, Object... values) {
        say(person, List.of(), pen.texts().get(key, values));
    }
}
