package org.classliaison.core.act.remind;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Function;
import org.classliaison.core.calendar.DayRead;
import org.classliaison.core.calendar.ReadDay;
import org.classliaison.core.calendar.Schedule;
import org.classliaison.core.calendar.When;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Expectation.Kind;
import org.classliaison.core.people.Person;
import org.classliaison.core.reminders.Occurrence;
import org.classliaison.core.reminders.Reminder;
import org.classliaison.core.reminders.Reminder.State;

/** Pauses a series, words it anew, leaves its next date out or moves that one alone. */
final class ChangeReminder {

    private final RemindDesk desk;
    private final ReadBack readBack;
    private final NextDate nextDate;
    private final ReadDay days = new ReadDay();

    ChangeReminder(RemindDesk desk, ReadBack readBack) {
        this.desk = desk;
        this.readBack = readBack;
        this.nextDate = new NextDate(desk);
    }

    String pause(Pressed pressed) {
        Detail detail = Detail.of(pressed);
        return onOwn(pressed, reminder -> {
            Reminder changed = reminder.in(detail.what().equals("on") ? State.PAUSED : State.ACTIVE);
            desk.records().reminders().save(changed);
            desk.plant().anew(changed);
            readBack.redraw(pressed.presser(), changed, detail);
            return "";
        });
    }

    /** The next line words it anew. */
    String edit(Pressed pressed) {
        return onOwn(pressed, reminder -> {
            desk.expect(pressed.presser(), Kind.REMINDER_WORDS, reminder.id());
            desk.say(pressed.presser(), "remind.ask.words", reminder.what().words());
            return "";
        });
    }

    String skip(Pressed pressed) {
        return onOwn(
                pressed,
                reminder -> nextDate.of(reminder)
                        .map(date -> {
                            desk.plant().close(reminder, date.day(), Occurrence.State.SKIPPED);
                            desk.say(
                                    pressed.presser(),
                                    "remind.skipped",
                                    reminder.what().words(),
                                    desk.words().day(reminder, date.due()));
                            return "";
                        })
                        .orElseGet(() -> desk.text("remind.noDate")));
    }

    /** The next line is the day for that one date. */
    String askMove(Pressed pressed) {
        return onOwn(
                pressed,
                reminder -> nextDate.of(reminder)
                        .map(date -> {
                            desk.expect(pressed.presser(), Kind.REMINDER_DAY, reminder.id());
                            desk.say(
                                    pressed.presser(),
                                    "remind.ask.day",
                                    desk.words().day(reminder, date.due()));
                            return "";
                        })
                        .orElseGet(() -> desk.text("remind.noDate")));
    }

    void typedDay(Person person, long reminderId, String line) {
        Optional<Reminder> reminder = desk.records()
                .reminders()
                .lock(reminderId)
                .filter(found -> desk.looksAfter(person, found.target().classId()));
        Optional<NextDate.Date> date = reminder.flatMap(nextDate::of);
        if (reminder.isEmpty() || date.isEmpty()) {
            desk.expectNothing(person);
            desk.say(person, "press.done");
            return;
        }
        if (days.in(line, desk.today()) instanceof DayRead.Found found
                && !found.when().isPastAt(LocalDateTime.now(desk.clock()))) {
            desk.expectNothing(person);
            move(person, reminder.get(), date.get(), found.when());
        } else {
            desk.expect(person, Kind.REMINDER_DAY, reminderId);
            desk.say(person, "remind.badDay");
        }
    }

    private void move(Person person, Reminder reminder, NextDate.Date date, When when) {
        Schedule schedule = reminder.what().schedule();
        LocalTime named = when.time();
        LocalDateTime due = when.day().atTime(named == null ? schedule.time() : named);
        desk.plant().move(reminder, date.day(), due);
        desk.say(
                person,
                "remind.moved",
                reminder.what().words(),
                desk.words().day(reminder, date.due()),
                desk.words().day(reminder, due));
    }

    private String onOwn(Pressed pressed, Function<Reminder, String> work) {
        Optional<Reminder> found = desk.records().reminders().lock(pressed.subject());
        if (found.isEmpty()) {
            return desk.text("press.done");
        }
        return desk.looksAfter(pressed.presser(), found.get().target().classId())
                ? work.apply(found.get())
                : desk.text("remind.notYours");
    }
}
