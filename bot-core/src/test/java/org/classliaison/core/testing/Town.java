package org.classliaison.core.testing;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.classliaison.core.act.answer.Decide;
import org.classliaison.core.act.answer.Sureness;
import org.classliaison.core.act.digest.Weeks;
import org.classliaison.core.act.importing.ImportDrafts;
import org.classliaison.core.calendar.ChinaWorkingDays;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.DeepLinks;
import org.classliaison.core.chat.Ids;
import org.classliaison.core.chat.Incoming;
import org.classliaison.core.chat.Outgoing;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.chat.Who;
import org.classliaison.core.feeds.Feed;
import org.classliaison.core.feeds.FeedLinks;
import org.classliaison.core.flow.Assembly;
import org.classliaison.core.flow.Chores;
import org.classliaison.core.flow.HandleOne;
import org.classliaison.core.flow.HandleUpdates;
import org.classliaison.core.flow.HouseRules;
import org.classliaison.core.flow.Ports;
import org.classliaison.core.flow.SendLetters;
import org.classliaison.core.inbox.Arrival;
import org.classliaison.core.inbox.Inbox;
import org.classliaison.core.inbox.UpdateReader;
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
import org.classliaison.core.outbox.LetterState;
import org.classliaison.core.outbox.Outbox;
import org.classliaison.core.people.ChatMoves;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.ClassGroups;
import org.classliaison.core.people.Duties;
import org.classliaison.core.people.Duty;
import org.classliaison.core.people.Expectations;
import org.classliaison.core.people.Invitations;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Persons;
import org.classliaison.core.people.Role;
import org.classliaison.core.people.Settings;
import org.classliaison.core.people.Troubles;
import org.classliaison.core.questions.Handoffs;
import org.classliaison.core.questions.Question;
import org.classliaison.core.questions.Questions;
import org.classliaison.core.questions.Restraint;
import org.classliaison.core.records.ClassRecords;
import org.classliaison.core.records.StageRecords;
import org.classliaison.core.records.Standings;
import org.classliaison.core.reminders.Occurrences;
import org.classliaison.core.reminders.Reminders;
import org.classliaison.core.shares.Shares;
import org.classliaison.core.shares.Turns;
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
import org.jspecify.annotations.Nullable;

/**
 * The whole core around ports in memory. Whatever arrives goes through the inbox, what the bot does goes through the
 * outbox, and both are worked off before the call returns.
 */
public final class Town {
    public static final BotId BOT = new BotId("test");
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int ENOUGH_ROUNDS = 1000;

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-23T02:00:00Z"), ZONE);
    private final Tables tables = new Tables();
    private final ChatServer server = new ChatServer(BOT);
    private final FakeInbox inbox = new FakeInbox(tables);
    private final FakeOutbox outbox = new FakeOutbox(tables);
    private final FakePersons persons = new FakePersons(tables);
    private final FakeClasses classes = new FakeClasses(tables);
    private final FakeDuties duties = new FakeDuties(tables, persons);
    private final FakeHandoffs handoffs = new FakeHandoffs(tables, outbox);
    private final FakeQuestions questions = new FakeQuestions(tables, persons, handoffs);
    private final FakeEntries entries = new FakeEntries(tables);
    private final FakeRestraint restraint = new FakeRestraint(tables);
    private final FakeClassRecords records = new FakeClassRecords(tables);
    private final FakeStandings standings = new FakeStandings(tables);
    private final FakeEdits edits = new FakeEdits(tables);
    private final FakeImportDrafts drafts = new FakeImportDrafts(tables);
    private final FakeReceipts receipts = new FakeReceipts(tables, persons, questions);
    private final FakeTurns turns = new FakeTurns(tables);
    private final FakeShares shares = new FakeShares(tables, turns);
    private final FakeOccurrences occurrences = new FakeOccurrences(tables, outbox);
    private final FakeReminders reminders = new FakeReminders(tables, occurrences);
    private final AtomicLong lastId = new AtomicLong(1000);
    private final Ids ids = lastId::incrementAndGet;
    private final List<Incoming> arrived = new ArrayList<>();
    private final Assembly assembly;
    private final HandleUpdates handleUpdates;
    private final SendLetters sendLetters;

    public Town() {
        this(lettersOnly());
    }

    /** @param mind what the bot knows and how it finds and decides */
    public Town(Ports.Mind mind) {
        Ports ports = ports(mind);
        assembly = new Assembly(ports, links(), HouseRules.usual(), server::fetch);
        HandleOne handleOne = new HandleOne(ports.mailroom().inbox(), tables, assembly.plan());
        handleUpdates = new HandleUpdates(ports.mailroom().inbox(), reader(), handleOne, new SameThread());
        sendLetters = new SendLetters(
                ports.mailroom().outbox(),
                assembly.aftermath(),
                new SendLetters.Sender(server, "town", Runnable::run, clock));
    }

    /** Something arrives from the platform; returns when the bot has nothing more to do. */
    public void arrives(Incoming incoming) {
        arrived.add(incoming);
        long number = arrived.size();
        inbox.accept(List.of(new Arrival(BOT, number, lane(incoming), String.valueOf(number - 1))));
        work();
    }

    /** Handles and sends until nothing is due. */
    public void work() {
        try {
            while (handleUpdates.round() > 0) {
                send();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        send();
    }

    public void pass(Duration time) {
        clock.pass(time);
        send();
    }

    public void doChores() {
        Chores chores = assembly.chores(BOT);
        chores.remindMembers();
        chores.tellDoubts();
        chores.retellReminders();
        chores.tellVacancies();
        chores.tidyUp();
        send();
    }

    public void tendNotices() {
        assembly.chores(BOT).tendNotices();
        send();
    }

    public void postShares() {
        assembly.chores(BOT).postShares();
        send();
    }

    /** Tells what is due by now. */
    public void fireReminders() {
        assembly.chores(BOT).fireReminders();
        send();
    }

    /** Lets time pass by the hour, as if the chores were done that often. */
    public void remindUntil(LocalDateTime local) {
        while (LocalDateTime.now(clock).isBefore(local)) {
            LocalDateTime nextHour = LocalDateTime.now(clock).plusHours(1);
            pass(Duration.between(LocalDateTime.now(clock), nextHour.isAfter(local) ? local : nextHour));
            fireReminders();
        }
    }

    /** A calendar program asks for that address; empty is "not found". */
    public Optional<Feed> fetches(String address) {
        String secret = address.substring(address.lastIndexOf('/') + 1).replace(".ics", "");
        return assembly.openFeed().open(secret);
    }

    public void beginWeek() {
        assembly.chores(BOT).weeklyDigest();
        send();
    }

    private void send() {
        for (int round = 0; outbox.hasWork(clock.instant()); round++) {
            if (round > ENOUGH_ROUNDS) {
                throw new AssertionError("Letters that never leave: " + outbox.all());
            }
            sendLetters.round();
        }
    }

    public Someone person(long userId, String name) {
        return new Someone(this, Who.person(userId, name));
    }

    public Someone speaker(Who who) {
        return new Someone(this, who);
    }

    public GroupChat group(long chatId) {
        return new GroupChat(this, chatId);
    }

    /** A class that is bound to that group already, without the talk of setting it up. */
    public long addClass(String name, long chatId) {
        long id = ids.next();
        classes.add(new ClassGroup(id, BOT, name, chatId));
        return id;
    }

    /** Gives somebody a duty from today on; they have started the bot. */
    public void appoint(Someone someone, String name, Role role, @Nullable Long classId) {
        Person person = someone.person().named(name);
        persons.save(new Person(person.id(), BOT, person.userId(), person.pseudonym(), name, true));
        server.starts(person.userId());
        duties.add(Duty.starting(ids.next(), person, role, classId, today()));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public String issueAdminCode() {
        return assembly.adminCode().issue(BOT).orElseThrow();
    }

    /** Newest first. */
    public List<Question> storedQuestions() {
        return questions.newestFirst();
    }

    public MovableClock clock() {
        return clock;
    }

    public Tables tables() {
        return tables;
    }

    public FakeInbox inbox() {
        return inbox;
    }

    public FakeOutbox outbox() {
        return outbox;
    }

    public Persons persons() {
        return persons;
    }

    public Duties duties() {
        return duties;
    }

    public ClassGroups classes() {
        return classes;
    }

    public Questions questions() {
        return questions;
    }

    public Handoffs handoffs() {
        return handoffs;
    }

    public Restraint restraint() {
        return restraint;
    }

    public Receipts receipts() {
        return receipts;
    }

    public ClassRecords records() {
        return records;
    }

    public Standings standings() {
        return standings;
    }

    public Edits edits() {
        return edits;
    }

    public Entries entries() {
        return entries;
    }

    /** How many letters the platform refused for good: none, unless a test is about that. */
    public int deadLetters() {
        return outbox.count(BOT, LetterState.DEAD);
    }

    /** From now on the bot is not in that group any more, and does not know it yet. */
    public void throwOut(GroupChat group) {
        server.throwOut(group.chat().id());
    }

    /** From now on the bot may not do such things in that group: write, or pin. */
    public void forbid(GroupChat group, Class<? extends Outgoing> content) {
        server.forbid(group.chat().id(), content);
    }

    public void allowAll(GroupChat group) {
        server.allowAll(group.chat().id());
    }

    /** How often marked messages of a group were changed. */
    public int edits(GroupChat group) {
        return server.edits(group.chat().id());
    }

    /** The message pinned in a group; null for none. */
    public @Nullable Long pinned(GroupChat group) {
        return server.pinned(group.chat().id());
    }

    ChatServer server() {
        return server;
    }

    private static Ports.Mind lettersOnly() {
        Path cache = Path.of(System.getProperty("java.io.tmpdir"), "class-liaison-town");
        Library library = Library.open(Shelves.all(), Shelves.CHATTER, new BagOfLetters(), cache);
        NearestByLetters near = new NearestByLetters(library);
        return new Ports.Mind(library, near, near, new Decide(new Sureness(0.6, 0.15, 0.9, 0.7)));
    }

    private Ports ports(Ports.Mind mind) {
        long seed = System.nanoTime();
        System.out.println("Town: seed " + seed);
        return new Ports(
                new Ports.Mailroom(
                        tables.port(Inbox.class, inbox),
                        tables.port(Outbox.class, outbox),
                        tables.port(Doubts.class, new FakeDoubts(tables, outbox)),
                        tables.port(Offers.class, new FakeOffers(tables)),
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
                        tables.port(Channels.class, new FakeChannels(tables))),
                new Ports.Reminding(
                        tables.port(Reminders.class, reminders),
                        tables.port(Occurrences.class, occurrences),
                        tables.port(StageRecords.class, new FakeStageRecords(tables)),
                        new ChinaWorkingDays()),
                new Ports.Feeds(
                        tables.port(FeedLinks.class, new FakeFeedLinks(tables)),
                        secret -> "https://liaison.example/feed/" + secret + ".ics"),
                new Ports.Tools(tables, ids, new Tokens(new Random(seed)), clock, new Texts(Locale.CHINA)));
    }

    private void move(BotId bot, long from, long to) {
        classes.move(from, to);
        outbox.move(from, to);
        questions.move(from, to);
    }

    private UpdateReader reader() {
        return new UpdateReader() {
            @Override
            public BotId bot() {
                return BOT;
            }

            @Override
            public Incoming read(String payload) {
                return arrived.get(Integer.parseInt(payload));
            }
        };
    }

    private static DeepLinks links() {
        return new DeepLinks() {
            @Override
            public String startLink(String payload) {
                return "https://t.example/bot?start=" + payload;
            }

            @Override
            public String addToGroupLink(String payload) {
                return "https://t.example/bot?startgroup=" + payload;
            }
        };
    }

    private static long lane(Incoming incoming) {
        return switch (incoming) {
            case Incoming.Line line -> line.chat().id();
            case Incoming.Edited edited -> edited.line().chat().id();
            case Incoming.Document document -> document.chat().id();
            case Incoming.Photo photo -> photo.line().chat().id();
            case Incoming.Press press -> press.chat().id();
            case Incoming.Added added -> added.chat().id();
            case Incoming.Removed removed -> removed.chat().id();
            case Incoming.Rights rights -> rights.chat().id();
            case Incoming.InChannel place -> place.chat().id();
            case Incoming.Migrated migrated -> migrated.chat().id();
            case Incoming.Reachability change -> change.chat().id();
            case Incoming.Ignored ignored -> 0;
        };
    }
}
