package org.classliaison.core.act.remind;

import org.classliaison.core.act.remind.Detail.Place;
import org.classliaison.core.chat.Outgoing.Revise;
import org.classliaison.core.chat.Outgoing.Say;
import org.classliaison.core.people.Person;
import org.classliaison.core.reminders.Reminder;
import org.classliaison.core.reminders.Reminder.State;

/** A reminder in full with its next dates, and what can be set about it. The same card before and after it is kept. */
final class ReadBack {

    private final RemindDesk desk;
    private final ReminderButtons buttons;

    ReadBack(RemindDesk desk) {
        this.desk = desk;
        this.buttons = new ReminderButtons(desk);
    }

    void send(Person reader, Reminder reminder) {
        Place place = new Place(desk.pen().tools().ids().next(), reader.userId());
        Say card = new Say(words(reminder), buttons.rows(reader, reminder, place), null);
        desk.pen().mail().answerAs(place.letterId(), reader.privateChat(), card);
    }

    /** Shows it as it is now, under the same message. */
    void redraw(Person reader, Reminder reminder, Detail detail) {
        detail.places()
                .forEach(place -> desk.pen()
                        .mail()
                        .answer(
                                reader.privateChat(),
                                new Revise(place.letterId(), words(reminder), buttons.rows(reader, reminder, place))));
    }

    private String words(Reminder reminder) {
        String key = reminder.isIn(State.DRAFT)
                ? "remind.check"
                : reminder.isIn(State.PAUSED) ? "remind.paused" : "remind.running";
        return desk.text(key, desk.className(reminder.target().classId())) + "\n"
                + desk.words().whole(reminder);
    }
}
