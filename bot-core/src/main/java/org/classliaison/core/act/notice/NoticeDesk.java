package org.classliaison.core.act.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Ids;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.files.KnowledgeFiles;
import org.classliaison.core.notices.Cards;
import org.classliaison.core.notices.Cards.Step;
import org.classliaison.core.notices.Cards.Writing;
import org.classliaison.core.notices.Channels;
import org.classliaison.core.notices.Copies;
import org.classliaison.core.notices.Notice;
import org.classliaison.core.notices.Notices;
import org.classliaison.core.notices.Receipts;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Buttons;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.outbox.Mail;
import org.classliaison.core.outbox.Outbox;
import org.classliaison.core.people.ClassGroups;
import org.classliaison.core.people.Expectation;
import org.classliaison.core.people.Expectations;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Persons;
import org.classliaison.core.people.Settings;
import org.classliaison.core.people.Staff;
import org.classliaison.core.people.Troubles;

/**
 * What this room works with.
 *
 * @param clock in the branch's zone
 */
public record NoticeDesk(Records records, People people, Pen pen, Clock clock) {

    public record Records(Notices notices, Copies copies, Receipts receipts, Cards cards, Outbox outbox) {}

    public record People(Staff staff, Persons persons, ClassGroups classes, Slips slips, Groups groups) {}

    /** What is wrong in groups, and what there is besides them. */
    public record Groups(Troubles troubles, Channels channels) {}

    public record Slips(Expectations expectations, Settings settings) {}

    public record Pen(Mail mail, Buttons buttons, Texts texts, Tools tools) {}

    public record Tools(Ids ids, KnowledgeFiles files) {}

    Targets targets() {
        return new Targets(people.staff(), people.classes(), pen.texts());
    }

    Instant now() {
        return clock.instant();
    }

    String text(String key, Object... values) {
        return pen.texts().get(key, values);
    }

    /** A button about a notice as it is now; what it does is refused once somebody has changed it. */
    Button about(Notice notice, Action action, String what) {
        return about(notice, action, what, text("button." + action.name()));
    }

    Button about(Notice notice, Action action, String what, String label) {
        String detail = new Detail(notice.stage().revision(), what).written();
        return pen.buttons().of(new Offered(notice.bot(), action, notice.id(), detail), label);
    }

    void say(Person person, List<List<Button>> rows, String text) {
        pen.mail().answer(person.privateChat(), new Say(text, rows, null));
    }

    void say(Person person, String key, Object... values) {
        say(person, List.of(), text(key, values));
    }

    /** The person's next line is for that step of that notice. */
    void expect(Person person, Notice notice, Step step) {
        expect(
                person,
                new Writing(person.id(), notice.id(), step, notice.stage().revision(), ""));
    }

    void expect(Person person, Writing writing) {
        records.cards().begin(writing);
        people.slips()
                .expectations()
                .expect(Expectation.of(person, Expectation.Kind.NOTICE_WORDS, writing.noticeId(), now()));
    }

    void expectNothing(Person person) {
        people.slips().expectations().clear(person, Set.of(Expectation.Kind.NOTICE_WORDS));
    }

    void save(Notice notice) {
        records.notices().save(notice, targets().idsOf(notice));
    }

    String name(long personId) {
        return people.persons().byId(personId).map(Person::shownName).orElseGet(() -> text("notice.somebody"));
    }
}
