package org.classliaison.core.act.remind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.classliaison.core.calendar.BranchYear;
import org.classliaison.core.calendar.Lead;
import org.classliaison.core.calendar.Schedule;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Outgoing.Revise;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Offered;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Person;
import org.classliaison.core.records.Noted;
import org.classliaison.core.reminders.Hours;
import org.classliaison.core.reminders.Reminder;
import org.classliaison.core.reminders.Reminder.Source;
import org.classliaison.core.reminders.Target;

/** The branch's year: dates that come round everywhere, which a class switches on and then sets as its branch does. */
final class BranchDates {

    private static final List<Lead> LEADS = List.of(Lead.days(7), Lead.days(1));

    private final RemindDesk desk;

    BranchDates(RemindDesk desk) {
        this.desk = desk;
    }

    String show(Pressed pressed) {
        long classId = pressed.subject();
        Person reader = pressed.presser();
        if (!desk.looksAfter(reader, classId)) {
            return desk.text("remind.notYours");
        }
        long letterId = desk.pen().tools().ids().next();
        Detail.Place place = new Detail.Place(letterId, reader.userId());
        Say say = new Say(desk.text("remind.branch.list", desk.className(classId)), rows(reader, classId, place), null);
        desk.pen().mail().answerAs(letterId, reader.privateChat(), say);
        return "";
    }

    /** Switches the date in the detail on or off. */
    String toggle(Pressed pressed) {
        long classId = pressed.subject();
        Person person = pressed.presser();
        if (!desk.looksAfter(person, classId)) {
            return desk.text("remind.notYours");
        }
        Detail detail = Detail.of(pressed);
        desk.people().classes().lock(classId);
        Reminder kept = kept(classId).get(detail.what());
        boolean full = kept == null && desk.records().reminders().countActive(classId) >= Reminder.MOST_IN_A_CLASS;
        if (full) {
            return desk.text("remind.full", Reminder.MOST_IN_A_CLASS);
        }
        if (kept == null) {
            add(person, classId, BranchYear.valueOf(detail.what()));
        } else {
            desk.records().reminders().remove(kept.id());
        }
        String text = desk.text("remind.branch.list", desk.className(classId));
        detail.places()
                .forEach(place -> desk.pen()
                        .mail()
                        .answer(
                                person.privateChat(),
                                new Revise(place.letterId(), text, rows(person, classId, place))));
        return desk.text(kept == null ? "remind.branch.on" : "remind.branch.off");
    }

    private void add(Person person, long classId, BranchYear date) {
        Schedule schedule =
                new Schedule(date.rule(), Hours.MORNING, desk.clock().getZone(), null);
        // What a person owes is told to the class: nobody is named, and no list of students is needed.
        Target target = date.told() == BranchYear.Told.MEMBERS ? Target.members(classId) : Target.group(classId);
        Reminder reminder = new Reminder(
                desk.pen().tools().ids().next(),
                person.bot(),
                target,
                new Reminder.What(
                        desk.text("year." + date.name()),
                        schedule,
                        new Reminder.Manner(LEADS, Reminder.Late.SEND, false)),
                new Reminder.Origin(Source.BRANCH, date.name(), null),
                new Reminder.Status(Reminder.State.ACTIVE, 1, new Noted(person.id(), desk.now())));
        desk.records().reminders().add(reminder);
        desk.plant().anew(reminder);
    }

    private List<List<Button>> rows(Person reader, long classId, Detail.Place place) {
        Map<String, Reminder> kept = kept(classId);
        List<List<Button>> rows = new ArrayList<>();
        for (BranchYear date : BranchYear.values()) {
            String words = desk.text("year." + date.name());
            Reminder reminder = kept.get(date.name());
            String detail = new Detail(List.of(place), date.name()).written();
            Offered offered = new Offered(reader.bot(), Action.SET_BRANCH_DATE, classId, detail);
            Button toggle = desk.pen().buttons().of(offered, reminder == null ? words : "✓ " + words);
            rows.add(reminder == null ? List.of(toggle) : List.of(toggle, show(reminder)));
        }
        return rows;
    }

    private Button show(Reminder reminder) {
        return desk.button(reminder, Action.SHOW_REMINDER, "", desk.text("remind.branch.set"));
    }

    private Map<String, Reminder> kept(long classId) {
        return desk.records().reminders().ofClass(classId).stream()
                .filter(reminder -> reminder.origin().source() == Source.BRANCH)
                .collect(Collectors.toMap(
                        reminder -> reminder.origin().key(), Function.identity(), (one, other) -> one));
    }
}
