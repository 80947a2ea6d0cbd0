package org.classliaison.app.testing;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.classliaison.core.act.remind.FireDue;
import org.classliaison.core.act.remind.RemindDesk;
import org.classliaison.core.calendar.WorkingDays;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.DeepLinks;
import org.classliaison.core.chat.Ids;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.flow.FireReminders;
import org.classliaison.core.flow.Transaction;
import org.classliaison.core.offers.Buttons;
import org.classliaison.core.offers.Offers;
import org.classliaison.core.offers.Tokens;
import org.classliaison.core.outbox.Mail;
import org.classliaison.core.outbox.Outbox;
import org.classliaison.core.people.ClassGroups;
import org.classliaison.core.people.Duties;
import org.classliaison.core.people.Expectations;
import org.classliaison.core.people.Persons;
import org.classliaison.core.people.Settings;
import org.classliaison.core.people.Staff;
import org.classliaison.core.reminders.Almanacs;
import org.classliaison.core.reminders.Occurrences;
import org.classliaison.core.reminders.Plant;
import org.classliaison.core.reminders.Reminders;
import org.classliaison.core.reminders.Timetable;

/** What tells reminders, on a real store and without the rest of the bot. */
public record Firing(RemindDesk desk, Transaction transaction) {

    static final DeepLinks LINKS = new DeepLinks() {
        @Override
        public String startLink(String payload) {
            return "test:" + payload;
        }

        @Override
        public String addToGroupLink(String payload) {
            return "test:" + payload;
        }
    };

    public static Firing on(RealStore store, Clock clock) {
        Almanacs almanacs = new Almanacs(WorkingDays.unpublished(), store.get(Settings.class));
        Timetable timetable = new Timetable(almanacs);
        Ids ids = store.get(Ids.class);
        Occurrences occurrences = store.get(Occurrences.class);
        Texts texts = new Texts(Locale.CHINA);
        Persons persons = store.get(Persons.class);
        Staff staff = new Staff(store.get(Duties.class), persons, clock);
        Buttons buttons = new Buttons(store.get(Offers.class), new Tokens(new SecureRandom()), clock, texts);
        RemindDesk desk = new RemindDesk(
                new RemindDesk.Records(
                        store.get(Reminders.class),
                        occurrences,
                        new RemindDesk.Calendar(timetable, new Plant(occurrences, timetable, ids, clock), almanacs)),
                new RemindDesk.People(
                        staff,
                        persons,
                        store.get(ClassGroups.class),
                        new RemindDesk.Slips(store.get(Expectations.class), person -> Optional.empty())),
                new RemindDesk.Pen(
                        new Mail(store.get(Outbox.class), ids, clock),
                        buttons,
                        texts,
                        new RemindDesk.Tools(ids, LINKS)),
                clock);
        return new Firing(desk, store.get(Transaction.class));
    }

    public Plant plant() {
        return desk.records().calendar().plant();
    }

    public void round(BotId bot) {
        new FireReminders(bot, new FireDue(desk), transaction).round();
    }
}
