package org.classliaison.core.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.classliaison.core.act.answer.Decide;
import org.classliaison.core.act.answer.Sureness;
import org.classliaison.core.act.digest.Weeks;
import org.classliaison.core.act.importing.ImportDrafts;
import org.classliaison.core.act.stages.StageLists;
import org.classliaison.core.calendar.ChinaWorkingDays;
import org.classliaison.core.care.CareChoices;
import org.classliaison.core.care.CareCounts;
import org.classliaison.core.care.CareDrafts;
import org.classliaison.core.care.CareFlags;
import org.classliaison.core.care.CareLimits;
import org.classliaison.core.care.CareLog;
import org.classliaison.core.care.Marks;
import org.classliaison.core.care.MoodWeeks;
import org.classliaison.core.care.UnreadLines;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Ids;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.feeds.FeedLinks;
import org.classliaison.core.flow.Ports;
import org.classliaison.core.inbox.Inbox;
import org.classliaison.core.knowledge.Edits;
import org.classliaison.core.knowledge.Entries;
import org.classliaison.core.knowledge.Library;
import org.classliaison.core.notices.Cards;
import org.classliaison.core.notices.Channels;
import org.classliaison.core.notices.Copies;
import org.classliaison.core.notices.Notices;
import org.classliaison.core.notices.Receipts;
import org.classliaison.core.offers.Offers;
import org.classliaison.core.offers.Tokens;
import org.classliaison.core.outbox.Doubts;
import org.classliaison.core.outbox.Outbox;
import org.classliaison.core.people.ChatMoves;
import org.classliaison.core.people.ClassGroups;
import org.classliaison.core.people.Duties;
import org.classliaison.core.people.Expectations;
import org.classliaison.core.people.Invitations;
import org.classliaison.core.people.Persons;
import org.classliaison.core.people.Settings;
import org.classliaison.core.people.Troubles;
import org.classliaison.core.questions.Handoffs;
import org.classliaison.core.questions.Questions;
import org.classliaison.core.questions.Restraint;
import org.classliaison.core.records.ClassRecords;
import org.classliaison.core.records.StageRecords;
import org.classliaison.core.records.Standings;
import org.classliaison.core.reminders.Occurrences;
import org.classliaison.core.reminders.Reminders;
import org.classliaison.core.shares.Shares;
import org.classliaison.core.shares.Turns;
import org.classliaison.core.suggestions.SuggestionDrafts;
import org.classliaison.core.suggestions.Suggestions;
import org.classliaison.core.testing.FakeRecords.FakeEntries;
import org.classliaison.core.testing.FakeRecords.FakeHandoffs;
import org.classliaison.core.testing.FakeRecords.FakeOffers;
import org.classliaison.core.testing.FakeRecords.FakeQuestions;
import org.classliaison.core.testing.FakeRegisters.FakeClasses;
import org.classliaison.core.testing.FakeRegisters.FakeDuties;
import org.classliaison.core.testing.FakeRegisters.FakeExpectations;
import org.classliaison.core.testing.FakeRegisters.FakeInvitations;
import org.classliaison.core.testing.FakeRegisters.FakePersons;
import org.classliaison.core.testing.FakeRegisters.FakeSettings;
import org.classliaison.core.testing.FakeWritten.FakeClassRecords;
import org.classliaison.core.testing.FakeWritten.FakeStandings;

/** Everything that the town writes down, in memory, and the ports that lead to it. */
final class Books {

    private final MovableClock clock;
    final Tables tables = new Tables();
    final FakeInbox inbox = new FakeInbox(tables);
    final FakeOutbox outbox = new FakeOutbox(tables);
    final FakePersons persons = new FakePersons(tables);
    final FakeClasses classes = new FakeClasses(tables);
    final FakeDuties duties = new FakeDuties(tables, persons);
    final FakeHandoffs handoffs = new FakeHandoffs(tables, outbox, classes);
    final FakeQuestions questions = new FakeQuestions(tables, persons, handoffs);
    final FakeEntries entries = new FakeEntries(tables);
    final FakeRestraint restraint = new FakeRestraint(tables);
    final FakeClassRecords records = new FakeClassRecords(tables);
    final FakeStandings standings = new FakeStandings(tables);
    final FakeEdits edits = new FakeEdits(tables);
    final FakeImportDrafts drafts = new FakeImportDrafts(tables);
    final FakeOffers offers = new FakeOffers(tables);
    final FakeReceipts receipts = new FakeReceipts(tables, persons, questions);
    final FakeTurns turns = new FakeTurns(tables);
    final FakeShares shares = new FakeShares(tables, turns);
    final FakeOccurrences occurrences = new FakeOccurrences(tables, outbox);
    final FakeStageLists lists = new FakeStageLists(tables);
    final FakeReminders reminders = new FakeReminders(tables, occurrences);
    final FakeCareFlags flags = new FakeCareFlags(tables);
    final FakeSuggestions suggestions = new FakeSuggestions(tables, outbox);
    final FakeCare.Choices careChoices = new FakeCare.Choices(tables);
    final FakeCare.Log careLog = new FakeCare.Log(tables);
    final FakeCare.Counts careCounts = new FakeCare.Counts(tables);
    final FakeCare.Moods moods = new FakeCare.Moods(tables);
    final FakeUnreadLines unread = new FakeUnreadLines(tables);
    final Marks marks = new Marks(words -> "mark of " + words);
    private final AtomicLong lastId = new AtomicLong(1000);
    final Ids ids = lastId::incrementAndGet;

    Books(MovableClock clock) {
        this.clock = clock;
    }

    Ports ports(Ports.Mind mind) {
        long seed = System.nanoTime();
        System.out.println("Town: seed " + seed);
        return new Ports(
                new Ports.Mailroom(
                        tables.port(Inbox.class, inbox),
                        tables.port(Outbox.class, outbox),
                        tables.port(Doubts.class, new FakeDoubts(tables, outbox)),
                        tables.port(Offers.class, offers),
                        tables.port(ChatMoves.class, this::move)),
                new Ports.Registers(
                        tables.port(ClassGroups.class, classes),
                        tables.port(Persons.class, persons),
                        tables.port(Duties.class, duties),
                        new Ports.Slips(
                                tables.port(Invitations.class, new FakeInvitations(tables)),
                                tables.port(Expectations.class, new FakeExpectations(tables)),
                                tables.port(Settings.class, new FakeSettings(tables)))),
                new Ports.Records(
                        tables.port(Questions.class, questions),
                        tables.port(Handoffs.class, handoffs),
                        tables.port(Entries.class, entries),
                        tables.port(Weeks.class, new FakeWeeks(tables, questions)),
                        new Ports.Written(
                                tables.port(ClassRecords.class, records),
                                tables.port(Standings.class, standings),
                                tables.port(Edits.class, edits))),
                tables.port(Restraint.class, restraint),
                mind,
                new Ports.Filing(tables.port(ImportDrafts.class, drafts), new FakeKnowledgeFiles()),
                new Ports.Noticing(
                        tables.port(Notices.class, new FakeNotices(tables)),
                        tables.port(Copies.class, new FakeCopies(tables)),
                        tables.port(Receipts.class, receipts),
                        tables.port(Cards.class, new FakeCards(tables))),
                new Ports.ClassLife(
                        tables.port(Troubles.class, new FakeTroubles(tables, classes)),
                        tables.port(Shares.class, shares),
                        tables.port(Turns.class, turns),
                        tables.port(Channels.class, new FakeChannels(tables)),
                        new Ports.Box(
                                tables.port(Suggestions.class, suggestions),
                                tables.port(SuggestionDrafts.class, new FakeSuggestions.Drafts(tables)))),
                new Ports.Reminding(
                        tables.port(Reminders.class, reminders),
                        tables.port(Occurrences.class, occurrences),
                        tables.port(StageRecords.class, new FakeStageRecords(tables)),
                        tables.port(StageLists.class, lists),
                        new ChinaWorkingDays()),
                new Ports.Feeds(
                        tables.port(FeedLinks.class, new FakeFeedLinks(tables)),
                        secret -> "https://liaison.example/feed/" + secret + ".ics"),
                care(),
                new Ports.Tools(tables, ids, new Tokens(new Random(seed)), clock, new Texts(Locale.CHINA)));
    }

    private Ports.Care care() {
        return new Ports.Care(
                tables.port(CareFlags.class, flags),
                tables.port(CareChoices.class, careChoices),
                new Ports.CareBooks(
                        tables.port(CareLog.class, careLog),
                        tables.port(CareCounts.class, careCounts),
                        tables.port(MoodWeeks.class, moods),
                        tables.port(CareLimits.class, new FakeCare.Limits(tables)),
                        tables.port(CareDrafts.class, new FakeCare.Drafts(tables)),
                        tables.port(UnreadLines.class, unread)),
                marks);
    }

    private void move(BotId bot, long from, long to) {
        classes.move(from, to);
        outbox.move(from, to);
        questions.move(from, to);
    }

    static Ports.Mind lettersOnly() {
        Path cache = Path.of(System.getProperty("java.io.tmpdir"), "class-liaison-town");
        Library library = Library.open(Shelves.all(), Shelves.CHATTER, new BagOfLetters(), cache);
        NearestByLetters near = new NearestByLetters(library);
        return new Ports.Mind(library, near, near, new Decide(new Sureness(0.6, 0.15, 0.9, 0.7)), text -> List.of());
    }
}
