package org.classliaison.core.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.classliaison.core.care.CareChoices;
import org.classliaison.core.care.CareCounts;
import org.classliaison.core.care.CareFlags;
import org.classliaison.core.care.CareLog;
import org.classliaison.core.care.Marks;
import org.classliaison.core.care.MoodWeeks;
import org.classliaison.core.care.UnreadLines;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.DeepLinks;
import org.classliaison.core.chat.Incoming;
import org.classliaison.core.chat.Outgoing;
import org.classliaison.core.chat.Who;
import org.classliaison.core.feeds.Feed;
import org.classliaison.core.flow.Assembly;
import org.classliaison.core.flow.Chores;
import org.classliaison.core.flow.HandleOne;
import org.classliaison.core.flow.HandleUpdates;
import org.classliaison.core.flow.HouseRules;
import org.classliaison.core.flow.Ports;
import org.classliaison.core.flow.SendLetters;
import org.classliaison.core.flow.Step;
import org.classliaison.core.knowledge.Edits;
import org.classliaison.core.knowledge.Entries;
import org.classliaison.core.notices.Receipts;
import org.classliaison.core.offers.Offer;
import org.classliaison.core.outbox.LetterState;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.ClassGroups;
import org.classliaison.core.people.Duties;
import org.classliaison.core.people.Duty;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Persons;
import org.classliaison.core.people.Role;
import org.classliaison.core.questions.Handoffs;
import org.classliaison.core.questions.Question;
import org.classliaison.core.questions.Questions;
import org.classliaison.core.questions.Restraint;
import org.classliaison.core.records.ClassRecords;
import org.classliaison.core.records.Standings;
import org.classliaison.core.signs.Watcher;
import org.classliaison.core.suggestions.Suggestions;
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
    private final ChatServer server = new ChatServer(BOT);
    private final Books books = new Books(clock);
    private final Arrivals arrivals = new Arrivals();
    private final Assembly assembly;
    private final HandleUpdates handleUpdates;
    private final SendLetters sendLetters;

    public Town() {
        this(Books.lettersOnly());
    }

    /** A town whose bot sees these signs in lines. */
    public static Town watchedBy(Watcher watcher) {
        return new Town(Books.lettersOnly().watching(watcher));
    }

    /** @param mind what the bot knows and how it finds and decides */
    public Town(Ports.Mind mind) {
        Ports ports = books.ports(mind);
        assembly = new Assembly(ports, links(), HouseRules.usual(), server::fetch);
        HandleOne handleOne = new HandleOne(ports.mailroom().inbox(), books.tables, assembly.plan());
        handleUpdates = new HandleUpdates(ports.mailroom().inbox(), arrivals, handleOne, new SameThread());
        sendLetters = new SendLetters(
                ports.mailroom().outbox(),
                assembly.aftermath(),
                new SendLetters.Sender(server, "town", Runnable::run, clock));
    }

    /** Something arrives from the platform; returns when the bot has nothing more to do. */
    public void arrives(Incoming incoming) {
        books.inbox.accept(List.of(arrivals.note(incoming)));
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
        doChoresOf(BOT);
    }

    /** Another bot on the same tables has its minute and its night. */
    public void doChoresOf(BotId bot) {
        Chores chores = assembly.chores(bot);
        Stream.of(
                        chores.remindMembers(),
                        chores.tellDoubts(),
                        chores.retellReminders(),
                        chores.tellVacancies(),
                        chores.remindSuggestions(),
                        chores.dropUnsent(),
                        chores.tidyUp())
                .forEach(Town::take);
        send();
    }

    /** The night of a program that goes on, whatever happens. */
    public void attemptToTidyUp() {
        assembly.chores(BOT).tidyUp().forEach(Step::attempt);
    }

    /** Unlike the program it stops at what fails: a test wants to know. */
    private static void take(List<Step> steps) {
        steps.forEach(step -> step.work().run());
    }

    public void dropUnsent() {
        take(assembly.chores(BOT).dropUnsent());
        send();
    }

    public void tellFlags() {
        take(assembly.chores(BOT).tellFlags());
        send();
    }

    public void readUnread() {
        take(assembly.chores(BOT).readUnread());
        send();
    }

    public void tendNotices() {
        take(assembly.chores(BOT).tendNotices());
        send();
    }

    public void postShares() {
        take(assembly.chores(BOT).postShares());
        send();
    }

    /** Tells what is due by now. */
    public void fireReminders() {
        take(assembly.chores(BOT).fireReminders());
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
        take(assembly.chores(BOT).weeklyDigest());
        send();
    }

    private void send() {
        for (int round = 0; books.outbox.hasWork(clock.instant()); round++) {
            if (round > ENOUGH_ROUNDS) {
                throw new AssertionError("Letters that never leave: " + books.outbox.all());
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
        long id = books.ids.next();
        books.classes.add(new ClassGroup(id, BOT, name, chatId));
        return id;
    }

    /** Gives somebody a duty from today on; they have started the bot. */
    public void appoint(Someone someone, String name, Role role, @Nullable Long classId) {
        Person person = someone.person().named(name);
        books.persons.save(new Person(person.id(), BOT, person.userId(), person.pseudonym(), name, true));
        server.starts(person.userId());
        books.duties.add(Duty.starting(books.ids.next(), person, role, classId, today()));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public String issueAdminCode() {
        return assembly.adminCode().issue(BOT).orElseThrow();
    }

    /** Newest first. */
    public List<Question> storedQuestions() {
        return books.questions.newestFirst();
    }

    public MovableClock clock() {
        return clock;
    }

    public Tables tables() {
        return books.tables;
    }

    public FakeInbox inbox() {
        return books.inbox;
    }

    public FakeOutbox outbox() {
        return books.outbox;
    }

    public Persons persons() {
        return books.persons;
    }

    public Duties duties() {
        return books.duties;
    }

    public ClassGroups classes() {
        return books.classes;
    }

    public Questions questions() {
        return books.questions;
    }

    public Handoffs handoffs() {
        return books.handoffs;
    }

    public Restraint restraint() {
        return books.restraint;
    }

    public Receipts receipts() {
        return books.receipts;
    }

    public ClassRecords records() {
        return books.records;
    }

    public Standings standings() {
        return books.standings;
    }

    public Edits edits() {
        return books.edits;
    }

    public Entries entries() {
        return books.entries;
    }

    public CareFlags flags() {
        return books.flags;
    }

    public CareChoices careChoices() {
        return books.careChoices;
    }

    /** How often the tables were asked what somebody has chosen. */
    public int careChoicesAsked() {
        return books.careChoices.asked();
    }

    public CareLog careLog() {
        return books.careLog;
    }

    public CareCounts careCounts() {
        return books.careCounts;
    }

    public MoodWeeks moods() {
        return books.moods;
    }

    public UnreadLines unread() {
        return books.unread;
    }

    public List<Offer> offers() {
        return books.offers.all();
    }

    /** How many lists and lines of days wait for their sender's word. */
    public int waitingLists() {
        return books.lists.count();
    }

    public Suggestions suggestions() {
        return books.suggestions;
    }

    public Marks marks() {
        return books.marks;
    }

    /** How many letters the platform refused for good: none, unless a test is about that. */
    public int deadLetters() {
        return books.outbox.count(BOT, LetterState.DEAD);
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
}
