package org.classliaison.app.testing;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.classliaison.core.act.stages.StageDesk;
import org.classliaison.core.act.stages.StageFile;
import org.classliaison.core.act.stages.StageLists;
import org.classliaison.core.act.stages.TakeStages;
import org.classliaison.core.calendar.WorkingDays;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Ids;
import org.classliaison.core.chat.Incoming.Document;
import org.classliaison.core.chat.Incoming.Press;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.chat.Who;
import org.classliaison.core.files.KnowledgeFiles;
import org.classliaison.core.flow.Transaction;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Buttons;
import org.classliaison.core.offers.Offers;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.offers.Tokens;
import org.classliaison.core.outbox.Mail;
import org.classliaison.core.outbox.Outbox;
import org.classliaison.core.people.ClassGroups;
import org.classliaison.core.people.Duties;
import org.classliaison.core.people.Expectations;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Persons;
import org.classliaison.core.people.Settings;
import org.classliaison.core.people.Staff;
import org.classliaison.core.records.StageRecords;
import org.classliaison.core.reminders.Almanacs;
import org.classliaison.core.reminders.Occurrences;
import org.classliaison.core.reminders.Plant;
import org.classliaison.core.reminders.Reminders;
import org.classliaison.core.reminders.RuleMade;
import org.classliaison.core.reminders.Timetable;

/** What takes people's days down, on a real store, with real files and without the rest of the bot. */
public record StageRoom(StageDesk desk, RealStore store, RealDatabase database, KnowledgeFiles files) {

    public static StageRoom on(RealDatabase database, Clock clock, KnowledgeFiles files) {
        RealStore store = RealStore.on(database, clock);
        Ids ids = store.get(Ids.class);
        Texts texts = new Texts(Locale.CHINA);
        Tokens tokens = new Tokens(new SecureRandom());
        Occurrences occurrences = store.get(Occurrences.class);
        Timetable timetable = new Timetable(new Almanacs(WorkingDays.unpublished(), store.get(Settings.class)));
        RuleMade ruleMade = new RuleMade(
                store.get(Reminders.class),
                new Plant(occurrences, timetable, ids, clock),
                new RuleMade.Words(texts, ids, clock.getZone()));
        StageDesk desk = new StageDesk(
                new StageDesk.Records(store.get(StageRecords.class), store.get(StageLists.class), ruleMade),
                new StageDesk.People(
                        new Staff(store.get(Duties.class), store.get(Persons.class), clock),
                        store.get(ClassGroups.class),
                        store.get(Expectations.class)),
                new StageDesk.Pen(
                        new Mail(store.get(Outbox.class), ids, clock),
                        new Buttons(store.get(Offers.class), tokens, clock, texts),
                        texts,
                        new StageDesk.Tools(ids, tokens, Firing.LINKS)),
                clock);
        return new StageRoom(desk, store, database, files);
    }

    /** The member sends that file, for that class. */
    public void sends(Person member, long classId, String name, byte[] content) {
        Document document = new Document(member.privateChat(), who(member), 1, "file", name, content.length, "");
        StageFile.Source source = new StageFile.Source((file, most) -> Optional.of(content), files);
        var taken = new StageFile(desk, source).plan(document, OptionalLong.of(classId));
        transaction().run(() -> taken.accept(member));
    }

    /** The member presses the newest button that does that. */
    public void presses(Person member, Action action) {
        BotId bot = member.bot();
        String token = database.sql()
                .sql("SELECT token FROM offer WHERE action = ? ORDER BY expires_at DESC LIMIT 1")
                .param(action.name())
                .query(String.class)
                .single();
        Chat chat = member.privateChat();
        transaction()
                .run(() -> store.get(Offers.class)
                        .find(bot, token, desk.clock().instant())
                        .ifPresent(offer -> new TakeStages(desk)
                                .presses()
                                .carryOut(
                                        new Pressed(new Press(chat, who(member), 1, "press", token), member, offer))));
    }

    private Transaction transaction() {
        return store.get(Transaction.class);
    }

    private static Who who(Person person) {
        return Who.person(person.userId(), "");
    }
}
