package org.classliaison.core.act.remind;

import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.Outgoing.Revise;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Person;
import org.classliaison.core.reminders.Reminder;
import org.classliaison.core.reminders.Reminder.State;

/** A draft counts from here on, alone or in place of the one that it changes. */
final class KeepReminder {

    private final RemindDesk desk;

    KeepReminder(RemindDesk desk) {
        this.desk = desk;
    }

    String keep(Pressed pressed) {
        Person person = pressed.presser();
        Optional<Reminder> found =
                desk.records().reminders().lock(pressed.subject()).filter(draft -> draft.isIn(State.DRAFT));
        if (found.isEmpty()) {
            return desk.text("press.done");
        }
        Reminder draft = found.get();
        String trouble = trouble(person, draft);
        if (!trouble.isEmpty()) {
            return trouble;
        }
        Reminder kept = kept(draft);
        desk.plant().anew(kept);
        close(person, pressed, desk.text("remind.kept", desk.words().whole(kept)));
        return desk.text("remind.kept.toast");
    }

    /** Removes a draft, or one that was kept. */
    String drop(Pressed pressed) {
        Optional<Reminder> found = desk.records().reminders().lock(pressed.subject());
        if (found.isEmpty()) {
            return desk.text("press.done");
        }
        Reminder reminder = found.get();
        if (!desk.looksAfter(pressed.presser(), reminder.target().classId())) {
            return desk.text("remind.notYours");
        }
        desk.records().reminders().remove(reminder.id());
        String key = reminder.isIn(State.DRAFT) ? "remind.dropped" : "remind.removed";
        close(pressed.presser(), pressed, desk.text(key, reminder.what().words()));
        return "";
    }

    private String trouble(Person person, Reminder draft) {
        long classId = draft.target().classId();
        if (!desk.looksAfter(person, classId)) {
            return desk.text("remind.notYours");
        }
        if (desk.words().next(draft).isEmpty()
                && !draft.what().schedule().rule().repeats()) {
            return desk.text("remind.noDate");
        }
        // The class is locked first, so that two at once cannot both be the last.
        desk.people().classes().lock(classId);
        boolean full = draft.changed().isEmpty()
                && desk.records().reminders().countActive(classId) >= Reminder.MOST_IN_A_CLASS;
        return full ? desk.text("remind.full", Reminder.MOST_IN_A_CLASS) : "";
    }

    private Reminder kept(Reminder draft) {
        Optional<Reminder> before = draft.changed().flatMap(desk.records().reminders()::lock);
        if (before.isPresent()) {
            Reminder changed = before.get().saying(draft.what()).forTarget(draft.target());
            desk.records().reminders().save(changed);
            desk.records().reminders().remove(draft.id());
            return changed;
        }
        Reminder active = draft.in(State.ACTIVE);
        desk.records().reminders().save(active);
        return active;
    }

    private void close(Person person, Pressed pressed, String text) {
        Detail.of(pressed)
                .places()
                .forEach(place ->
                        desk.pen().mail().answer(person.privateChat(), new Revise(place.letterId(), text, List.of())));
    }
}
