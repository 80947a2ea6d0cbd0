package org.classliaison.core.act.voice;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.classliaison.core.care.CareChoices;
import org.classliaison.core.care.CareCounts;
import org.classliaison.core.care.CareCounts.Slot;
import org.classliaison.core.care.CareCounts.What;
import org.classliaison.core.care.CareDrafts;
import org.classliaison.core.care.CareFlag;
import org.classliaison.core.care.CareFlags;
import org.classliaison.core.care.CareLimits;
import org.classliaison.core.care.DailyLimits;
import org.classliaison.core.care.Marks;
import org.classliaison.core.chat.BotId;
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

/**
 * What this room works with.
 *
 * @param clock in the branch's zone
 */
public record VoiceDesk(Records records, People people, Pen pen, Clock clock) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;

    public record Records(CareFlags flags, CareChoices choices, Books books, Marks marks) {}

    public record Books(CareCounts counts, CareLimits limits, CareDrafts drafts) {}

    public record People(Staff staff, Persons persons, ClassGroups classes, Slips slips) {}

    public record Slips(Expectations expectations, Homes homes) {}

    public record Pen(Mail mail, Buttons buttons, Texts texts, Tools tools) {}

    public record Tools(Ids ids, DeepLinks links, Kept kept) {}

    /** For how many days words stay with an open flag, and with a closed one. */
    public record Kept(int open, int closed) {}

    Instant now() {
        return clock.instant();
    }

    String day(Instant moment) {
        return DAY.format(ZonedDateTime.ofInstant(moment, clock.getZone()));
    }

    String text(String key, Object... values) {
        return pen.texts().get(key, values);
    }

    void say(Person person, List<List<Button>> rows, String text) {
        pen.mail().answer(person.privateChat(), new Say(text, rows, null));
    }

    void say(Person person, String key, Object... values) {
        say(person, List.of(), text(key, values));
    }

    Button button(BotId bot, Action action, long subject) {
        return pen.buttons().of(bot, action, subject);
    }

    OwnMarks marksOf(Person person) {
        return new OwnMarks(this, person);
    }

    Button button(Offered offered, String label) {
        return pen.buttons().of(offered, label);
    }

    void expect(Person person, Expectation.Kind kind, long subject) {
        people.slips().expectations().expect(Expectation.of(person, kind, subject, now()));
    }

    /** The person's next line means nothing for this room any more; for other things it still may. */
    void expectNothing(Person person) {
        people.slips().expectations().clear(person, Set.of(Expectation.Kind.APPEAL_WORDS, Expectation.Kind.HELP_WORDS));
    }

    /** Takes one of so many times that somebody may do something on one day. */
    boolean mayOnceMore(String what, BotId bot, long userId, int most) {
        return new DailyLimits(records.books().limits(), records.marks(), clock).mayOnceMore(what, bot, userId, most);
    }

    String className(long classId) {
        return people.classes().byId(classId).map(ClassGroup::name).orElse("?");
    }

    /** Counted in the week in which the flag was raised. */
    void count(CareFlag flag, What what, int by) {
        Slot slot = Slot.of(flag, clock.getZone());
        records.books().counts().add(slot, what, by);
    }
}
