package org.classliaison.core.act.share;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
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
import org.classliaison.core.people.Homes;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Persons;
import org.classliaison.core.people.Settings;
import org.classliaison.core.people.Staff;
import org.classliaison.core.shares.Rhythm;
import org.classliaison.core.shares.Share;
import org.classliaison.core.shares.Shares;
import org.classliaison.core.shares.Turns;

/**
 * What this room works with.
 *
 * @param clock in the branch's zone
 */
public record ShareDesk(Records records, People people, Pen pen, Clock clock) {

    public record Records(Shares shares, Turns turns, Rhythm rhythm) {}

    public record People(Staff staff, Persons persons, ClassGroups classes, Slips slips) {}

    public record Slips(Expectations expectations, Settings settings, Homes homes) {}

    public record Pen(Mail mail, Buttons buttons, Texts texts, Ids ids) {}

    Instant now() {
        return clock.instant();
    }

    LocalDateTime localNow() {
        return LocalDateTime.now(clock);
    }

    String text(String key, Object... values) {
        return pen.texts().get(key, values);
    }

    Button button(Share share, Action action) {
        return pen.buttons().of(share.bot(), action, share.id());
    }

    Button button(Share share, Action action, String detail, String label) {
        return pen.buttons().of(new Offered(share.bot(), action, share.id(), detail), label);
    }

    /** Returns the id of the letter. */
    long say(Person person, List<List<Button>> rows, String text) {
        return pen.mail().answer(person.privateChat(), new Say(text, rows, null));
    }

    void say(Person person, String key, Object... values) {
        say(person, List.of(), text(key, values));
    }

    void expect(Person person, Share share, Expectation.Kind kind) {
        people.slips().expectations().expect(Expectation.of(person, kind, share.id(), now()));
    }

    /** The person's next line means nothing for this room any more; for other things it still may. */
    void expectNothing(Person person) {
        people.slips()
                .expectations()
                .clear(
                        person,
                        Set.of(
                                Expectation.Kind.SHARE_WORDS,
                                Expectation.Kind.SHARE_WISH,
                                Expectation.Kind.SHARE_REASON));
    }

    String className(long classId) {
        return people.classes().byId(classId).map(ClassGroup::name).orElse("?");
    }
}
