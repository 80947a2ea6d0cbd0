package org.classliaison.core.act.remind;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.DeepLinks;
import org.classliaison.core.chat.Ids;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Buttons;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.outbox.Mail;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.ClassGroups;
import org.classliaison.core.people.Expectation;
import org.classliaison.core.people.Expectations;
import org.classliaison.core.people.Homes;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Persons;
import org.classliaison.core.people.Staff;
import org.classliaison.core.reminders.Almanacs;
import org.classliaison.core.reminders.Occurrences;
import org.classliaison.core.reminders.Plant;
import org.classliaison.core.reminders.Reminder;
import org.classliaison.core.reminders.Reminders;
import org.classliaison.core.reminders.Timetable;

/**
 * What this room works with.
 *
 * @param clock in the branch's zone
 */
public record RemindDesk(Records records, People people, Pen pen, Clock clock) {

    public record Records(Reminders reminders, Occurrences occurrences, Calendar calendar) {}

    /** What dates follow from. */
    public record Calendar(Timetable timetable, Plant plant, Almanacs almanacs) {}

    public record People(Staff staff, Persons persons, ClassGroups classes, Slips slips) {}

    public record Slips(Expectations expectations, Homes homes) {}

    public record Pen(Mail mail, Buttons buttons, Texts texts, Tools tools) {}

    public record Tools(Ids ids, DeepLinks links) {}

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Plant plant() {
        return records.calendar().plant();
    }

    String text(String key, Object... values) {
        return pen.texts().get(key, values);
    }

    ReminderText words() {
        return new ReminderText(pen.texts(), records.calendar().timetable(), clock);
    }

    Button button(Reminder reminder, Action action, String detail, String label) {
        return pen.buttons().of(new Offered(reminder.bot(), action, reminder.id(), detail), label);
    }

    void say(Person person, List<List<Button>> rows, String text) {
        pen.mail().answer(person.privateChat(), new Say(text, rows, null));
    }

    void say(Person person, String key, Object... values) {
        say(person, List.of(), text(key, values));
    }

    void expect(Person person, Expectation.Kind kind, long subject) {
        people.slips().expectations().expect(Expectation.of(person, kind, subject, now()));
    }

    /** The person's next line means nothing for this room any more; for other things it still may. */
    void expectNothing(Person person) {
        people.slips()
                .expectations()
                .clear(person, Set.of(Expectation.Kind.REMINDER_WORDS, Expectation.Kind.REMINDER_DAY));
    }

    /** Their classes; all of the branch's for an admin. */
    List<Long> classesOf(Person person) {
        return people.staff().isBranchAdmin(person)
                ? people.classes().all(person.bot()).stream()
                        .map(ClassGroup::id)
                        .toList()
                : people.staff().classesOf(person);
    }

    boolean looksAfter(Person person, long classId) {
        return people.staff().isLiaison(person, classId) || people.staff().isBranchAdmin(person);
    }

    String className(long classId) {
        return people.classes().byId(classId).map(ClassGroup::name).orElse("?");
    }
}
