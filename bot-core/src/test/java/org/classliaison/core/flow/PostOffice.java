package org.classliaison.core.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Outgoing;
import org.classliaison.core.outbox.Letter;
import org.classliaison.core.outbox.Letter.Doubt;
import org.classliaison.core.outbox.Letter.Rank;
import org.classliaison.core.outbox.Letter.Terms;
import org.classliaison.core.outbox.Outbox;
import org.classliaison.core.testing.FakeOutbox;
import org.classliaison.core.testing.MovableClock;
import org.classliaison.core.testing.Tables;
import org.classliaison.core.testing.Town;

/** Letters, senders and a scripted courier; calls are made when a test says so. */
final class PostOffice {
    final MovableClock clock = new MovableClock(Instant.parse("2026-11-23T02:00:00Z"), Town.ZONE);
    final Tables tables = new Tables();
    final FakeOutbox outbox = new FakeOutbox(tables);
    final Town town = new Town();
    final ScriptedCourier script = new ScriptedCourier();
    final Deque<Runnable> calls = new ArrayDeque<>();
    final List<String> learned = new ArrayList<>();
    Consumer<Letter> worked = letter -> {};
    private final AtomicLong ids = new AtomicLong();
    private final SendLetters sendLetters = sender("first");

    long post(Chat chat, String text) {
        return post(chat, text, Doubt.REPEAT_ONCE, Rank.ANSWER);
    }

    long post(Chat chat, String text, Doubt doubt, Rank rank) {
        return post(chat, new Outgoing.Say(text, List.of(), null), doubt, rank);
    }

    long post(Chat chat, Outgoing content, Doubt doubt, Rank rank) {
        long id = ids.incrementAndGet();
        outbox.post(new Letter(id, chat, content, new Terms(doubt, rank), clock.instant()));
        return id;
    }

    /** Another sender takes the letter, and dies during the call. */
    void claimAndDie(long letter, String owner) {
        outbox.claim(
                Town.BOT,
                new Outbox.Claim(
                        owner,
                        Outbox.Lot.of(10),
                        clock.instant(),
                        clock.instant().plusSeconds(20)));
        outbox.markSending(List.of(letter), owner);
    }

    void round() {
        sendLetters.round();
    }

    void stop() {
        sendLetters.awaitCalls(Duration.ofMinutes(1));
    }

    /** Rounds until a round starts no more calls. */
    void sendAll() {
        do {
            runCalls();
            round();
        } while (!calls.isEmpty());
    }

    void runCalls() {
        while (!calls.isEmpty()) {
            calls.remove().run();
        }
    }

    SendLetters sender(String owner) {
        Outbox stored = tables.port(Outbox.class, outbox);
        Aftermath.Groups groups = new Aftermath.Groups(this::move, news());
        Aftermath aftermath = new Aftermath(stored, tables, town.persons(), groups);
        return new SendLetters(stored, aftermath, new SendLetters.Sender(script, owner, calls::add, clock));
    }

    private void move(BotId bot, long from, long to) {
        learned.add("moved " + from + " to " + to);
        outbox.move(from, to);
    }

    private Aftermath.GroupNews news() {
        return new Aftermath.GroupNews() {
            @Override
            public void lost(Chat chat) {
                learned.add("lost " + chat.id());
            }

            @Override
            public void worked(List<Letter> letters) {
                letters.forEach(worked);
            }
        };
    }
}
