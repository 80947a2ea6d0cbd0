package org.classliaison.core.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Outgoing;
import org.classliaison.core.outbox.Letter;
import org.classliaison.core.outbox.Letter.Doubt;
import org.classliaison.core.outbox.Letter.Rank;
import org.classliaison.core.outbox.LetterState;
import org.classliaison.core.people.Persons;
import org.classliaison.core.testing.FakeOutbox;
import org.classliaison.core.testing.MovableClock;
import org.classliaison.core.testing.Tables;
import org.classliaison.core.testing.Town;

/**
 * Some minutes in the life of the outbox on a clock of its own: letters are posted, senders come and go, calls take
 * their time, all of it drawn from one seed. After the bad part the platform behaves until nothing is left to do.
 */
final class Simulation {

    private static final Instant START = Instant.parse("2026-11-23T02:00:00Z");
    private static final Duration BAD_PART = Duration.ofSeconds(12);
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final int LETTERS = 36;

    /** Once all is posted, rounds come late, as on a busy machine: the same things happen in fewer steps. */
    private static final int LATE = 3;

    private static final Persons PERSONS = new Town().persons();

    final boolean withCrashes;
    final MovableClock clock = new MovableClock(START, Town.ZONE);
    final FakeOutbox rows = new FakeOutbox(new Tables());
    final WatchedOutbox outbox = new WatchedOutbox(rows, clock);
    final UnreliableCourier courier;
    private final Random random;
    private final PriorityQueue<Call> calls = new PriorityQueue<>(Comparator.comparing(Call::end));
    private SendLetters leader;
    private Instant nextRound = START;
    private int terms;
    private int posted;

    /** A call under way. */
    private record Call(Instant end, int term, Runnable work) {}

    Simulation(long seed) {
        random = new Random(seed);
        withCrashes = random.nextBoolean();
        courier = new UnreliableCourier(random);
        leader = newSender();
    }

    void run() {
        while (clock.instant().isBefore(START.plus(PATIENCE)) && !isOver()) {
            courier.honest = clock.instant().isAfter(START.plus(BAD_PART));
            if (posted < LETTERS && random.nextInt(3) == 0) {
                post();
            }
            if (withCrashes && !courier.honest && random.nextInt(150) == 0) {
                changeLeader();
            }
            step();
        }
    }

    private boolean isOver() {
        return posted == LETTERS
                && calls.isEmpty()
                && rows.count(Town.BOT, LetterState.READY) == 0
                && rows.count(Town.BOT, LetterState.CLAIMED) == 0
                && rows.count(Town.BOT, LetterState.SENDING) == 0;
    }

    /** To the next thing that happens: a call that ends, or a round. */
    private void step() {
        Instant now = clock.instant();
        Call ended = calls.peek();
        if (ended != null && !ended.end.isAfter(now)) {
            calls.remove().work.run();
            nextRound = now;
        } else if (!nextRound.isAfter(now)) {
            Duration wait = leader.round();
            nextRound = now.plus(posted == LETTERS ? wait.multipliedBy(LATE) : wait);
        } else {
            Instant next = ended != null && ended.end.isBefore(nextRound) ? ended.end : nextRound;
            clock.pass(Duration.between(now, next));
        }
    }

    /** By a crash, or because the lease was lost: then calls end later, and a round that had begun is still made. */
    private void changeLeader() {
        SendLetters old = leader;
        int term = terms;
        boolean crash = random.nextBoolean();
        if (crash) {
            courier.crashing = true;
            calls.stream().filter(call -> call.term == term).toList().forEach(this::cutOff);
            courier.crashing = false;
        }
        leader = newSender();
        if (!crash) {
            leader.round();
            old.round();
            old.forgetClaims();
        }
    }

    private void cutOff(Call call) {
        calls.remove(call);
        try {
            call.work.run();
        } catch (UnreliableCourier.Crash expected) {
            // As dead as the process that made the call.
        }
    }

    private SendLetters newSender() {
        int term = ++terms;
        var groups = new Aftermath.Groups((bot, from, to) -> rows.move(from, to), chat -> {});
        var aftermath = new Aftermath(outbox, new Tables(), PERSONS, groups);
        return new SendLetters(
                outbox,
                aftermath,
                new SendLetters.Sender(
                        courier, "term-" + term, work -> calls.add(new Call(callEnd(), term, work)), clock));
    }

    /** One call in fifty hangs, some of them for longer than the claim holds. */
    private Instant callEnd() {
        boolean hangs = !courier.honest && random.nextInt(50) == 0;
        return clock.instant().plusMillis(hangs ? 5_000 + random.nextInt(25_000) : 20 + random.nextInt(150));
    }

    private void post() {
        long id = ++posted;
        Rank rank = random.nextBoolean() ? Rank.ANSWER : Rank.BROADCAST;
        Doubt often = random.nextBoolean() ? Doubt.REPEAT_ONCE : Doubt.ASK;
        Doubt doubt = random.nextInt(10) == 0 ? Doubt.DROP : often;
        int place = random.nextInt(12);
        Chat chat = place < 4
                ? Chat.group(Town.BOT, -1 - place)
                : place < 8 ? Chat.privately(Town.BOT, place) : Chat.group(Town.BOT, -100 - id);
        Outgoing content = new Outgoing.Say(chat.id() + " " + id, List.of(), null);
        outbox.post(new Letter(id, chat, content, new Letter.Terms(doubt, rank), clock.instant()));
        nextRound = clock.instant();
    }

    /** The letters' texts in the order of their first arrival. */
    List<Long> firstArrivals() {
        List<Long> arrived = new ArrayList<>();
        courier.deliveries.forEach(delivery -> {
            long id = delivery.claimed().letter().id();
            if (!arrived.contains(id)) {
                arrived.add(id);
            }
        });
        return arrived;
    }
}
