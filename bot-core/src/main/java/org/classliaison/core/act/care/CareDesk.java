package org.classliaison.core.act.care;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.classliaison.core.care.CareChoice;
import org.classliaison.core.care.CareChoices;
import org.classliaison.core.care.CareCounts;
import org.classliaison.core.care.CareFlag;
import org.classliaison.core.care.CareFlags;
import org.classliaison.core.care.CareLog;
import org.classliaison.core.care.Marks;
import org.classliaison.core.care.MoodWeeks;
import org.classliaison.core.chat.Button;
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
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Persons;
import org.classliaison.core.people.Staff;
import org.classliaison.core.signs.Category;

/**
 * What this room works with.
 *
 * @param clock in the branch's zone
 */
public record CareDesk(Records records, People people, Pen pen, Rules rules, Clock clock) {

    public record Records(CareFlags flags, CareChoices choices, Books books, Marks marks) {}

    public record Books(CareLog log, CareCounts counts, MoodWeeks moods) {}

    public record People(Staff staff, Persons persons, ClassGroups classes, Expectations expectations) {}

    public record Pen(Mail mail, Buttons buttons, Texts texts, Ids ids) {}

    /**
     * What the group is told, and when members are.
     *
     * @param openDays how long a flag waits for somebody
     * @param closedDays how long its words stay after that
     * @param digestAt the hour at which members read what waits
     */
    public record Rules(long openDays, long closedDays, LocalTime digestAt) {}

    Instant now() {
        return clock.instant();
    }

    LocalDateTime localNow() {
        return LocalDateTime.now(clock);
    }

    /** The Monday of that moment's week. */
    LocalDate week(Instant at) {
        return CareCounts.weekOf(at, clock.getZone());
    }

    String text(String key, Object... values) {
        return pen.texts().get(key, values);
    }

    String name(Category category) {
        return text("care.category." + category.name());
    }

    Button button(CareFlag flag, Action action, String detail) {
        return button(flag, action, detail, text("button." + action.name()));
    }

    Button button(CareFlag flag, Action action, String detail, String label) {
        return pen.buttons().of(new Offered(flag.bot(), action, flag.id(), detail), label);
    }

    /** Below a list of what waits. */
    Button nextButton(Person reader) {
        return pen.buttons().of(reader.bot(), Action.NEXT_FLAG, 0);
    }

    void say(Person person, List<List<Button>> rows, String text) {
        pen.mail().answer(person.privateChat(), new Say(text, rows, null));
    }

    void say(Person person, String key, Object... values) {
        say(person, List.of(), text(key, values));
    }

    void expect(Person person, CareFlag flag, Expectation.Kind kind) {
        people.expectations().expect(Expectation.of(person, kind, flag.id(), now()));
    }

    /** The person's next line means nothing for this room any more; for other things it still may. */
    void expectNothing(Person person) {
        people.expectations().clear(person, Set.of(Expectation.Kind.CARE_REASON, Expectation.Kind.CARE_NOTE));
    }

    String className(long classId) {
        return people.classes().byId(classId).map(ClassGroup::name).orElse("?");
    }

    CareChoice choice(long classId, Category category) {
        return records.choices().ofClass(classId).stream()
                .filter(choice -> choice.category() == category)
                .findFirst()
                .orElseGet(() -> CareChoice.untouched(classId, category));
    }

    void log(CareFlag flag, CareLog.Deed deed, Person by) {
        log(new About(by, flag.classId(), flag.id()), deed);
    }

    void log(About about, CareLog.Deed deed) {
        Person by = about.by();
        CareLog.Entry entry =
                new CareLog.Entry(pen.ids().next(), by.bot(), about.classId(), about.flagId(), deed, by.id(), now());
        records.books().log().note(entry);
    }

    /** @param flagId 0 where it is about all of a class */
    record About(Person by, long classId, long flagId) {}
}
