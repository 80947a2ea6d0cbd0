package org.classliaison.core.act.stages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.DeepLinks;
import org.classliaison.core.chat.Ids;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.files.Table;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Buttons;
import org.classliaison.core.offers.ClassChoice;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.offers.Tokens;
import org.classliaison.core.outbox.Mail;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.ClassGroups;
import org.classliaison.core.people.Expectation;
import org.classliaison.core.people.Expectations;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Staff;
import org.classliaison.core.records.Noted;
import org.classliaison.core.records.StageRecord;
import org.classliaison.core.records.StageRecords;
import org.classliaison.core.reminders.RuleMade;

/**
 * What this room works with.
 *
 * @param clock in the branch's zone
 */
public record StageDesk(Records records, People people, Pen pen, Clock clock) {

    public record Records(StageRecords stages, StageLists lists, RuleMade ruleMade) {}

    public record People(Staff staff, ClassGroups classes, Expectations expectations) {}

    public record Pen(Mail mail, Buttons buttons, Texts texts, Tools tools) {}

    public record Tools(Ids ids, Tokens tokens, DeepLinks links) {}

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Noted noted(Person by) {
        return new Noted(by.id(), clock.instant());
    }

    String text(String key, Object... values) {
        return pen.texts().get(key, values);
    }

    Button button(StageRecord stageRecord, Action action, String detail, String label) {
        return pen.buttons().of(new Offered(stageRecord.bot(), action, stageRecord.id(), detail), label);
    }

    /** What somebody has sent waits for their word. */
    StageList hold(Person sender, Table table) {
        StageList list = new StageList(pen.tools().ids().next(), sender.bot(), sender.id(), table, clock.instant());
        records.lists().add(list);
        return list;
    }

    /** What waits for the presser's word; nobody else finds it. */
    Optional<StageList> held(Pressed pressed) {
        return records.lists()
                .lock(pressed.subject())
                .filter(list -> list.personId() == pressed.presser().id());
    }

    void say(Person person, List<List<Button>> rows, String text) {
        pen.mail().answer(person.privateChat(), new Say(text, rows, null));
    }

    void say(Person person, String key, Object... values) {
        say(person, List.of(), text(key, values));
    }

    /** @param offered what is done for the class of that id */
    void askClass(Person member, List<Long> classes, LongFunction<Offered> offered) {
        var rows = new ClassChoice(pen.buttons()).of(people.classes().byIds(classes), offered);
        say(member, rows, text("stages.whichClass"));
    }

    void expect(Person person, Expectation.Kind kind, long subject) {
        people.expectations().expect(Expectation.of(person, kind, subject, clock.instant()));
    }

    /** The person's next line means nothing for this room any more; for other things it still may. */
    void expectNothing(Person person) {
        people.expectations().clear(person, Set.of(Expectation.Kind.STAGE_WORDS));
    }

    /** Only the two members of a class, not even the branch's admins. */
    boolean mayKnow(Person person, StageRecord stageRecord) {
        return people.staff().isLiaison(person, stageRecord.classId());
    }

    String className(long classId) {
        return people.classes().byId(classId).map(ClassGroup::name).orElse("?");
    }
}
