package org.classliaison.core.act.dates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.classliaison.core.calendar.UpcomingDates;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Ids;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.feeds.FeedAddress;
import org.classliaison.core.feeds.FeedLinks;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Buttons;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.offers.Tokens;
import org.classliaison.core.outbox.Mail;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.ClassGroups;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Persons;
import org.classliaison.core.people.Staff;

/**
 * What this room works with.
 *
 * @param clock in the branch's zone
 */
public record DatesDesk(Records records, People people, Pen pen, Clock clock) {

    public record Records(UpcomingDates upcoming, FeedLinks links) {}

    /** @param ownClass the class of a person, as far as one can tell */
    public record People(
            Staff staff, Persons persons, ClassGroups classes, Function<Person, Optional<Long>> ownClass) {}

    public record Pen(Mail mail, Buttons buttons, Texts texts, Made made) {}

    /** What new addresses are made of. */
    public record Made(Ids ids, Tokens tokens, FeedAddress address) {}

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Those that the person looks after today. */
    List<ClassGroup> lookedAfter(Person person) {
        return people.staff().classesOf(person).stream()
                .flatMap(classId -> people.classes().byId(classId).stream())
                .toList();
    }

    void say(Person person, List<List<Button>> rows, String text) {
        pen.mail().answer(person.privateChat(), new Say(text, rows, null));
    }

    Button button(Person person, Action action, long subject, String label) {
        return pen.buttons().of(new Offered(person.bot(), action, subject, null), label);
    }
}
