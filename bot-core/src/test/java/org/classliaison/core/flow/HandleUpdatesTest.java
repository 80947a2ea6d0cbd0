package org.classliaison.core.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Incoming;
import org.classliaison.core.chat.Outgoing;
import org.classliaison.core.inbox.Arrival;
import org.classliaison.core.inbox.Inbox;
import org.classliaison.core.inbox.UnreadableUpdate;
import org.classliaison.core.inbox.UpdateReader;
import org.classliaison.core.outbox.Letter;
import org.classliaison.core.outbox.Letter.Doubt;
import org.classliaison.core.outbox.Letter.Rank;
import org.classliaison.core.outbox.Letter.Terms;
import org.classliaison.core.testing.FakeInbox;
import org.classliaison.core.testing.FakeOutbox;
import org.classliaison.core.testing.Tables;
import org.classliaison.core.testing.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HandleUpdatesTest {
    private static final BotId BOT = Town.BOT;
    private final Tables tables = new Tables();
    private final FakeInbox inbox = new FakeInbox(tables);
    private final FakeOutbox outbox = new FakeOutbox(tables);
    private final List<String> handled = Collections.synchronizedList(new ArrayList<>());
    private final ExecutorService workers = Executors.newFixedThreadPool(4);
    private final HandleUpdates handleUpdates = new HandleUpdates(
            tables.port(Inbox.class, inbox),
            new Words(),
            new HandleOne(tables.port(Inbox.class, inbox), tables, this::plan),
            workers);
    private boolean broken = true;
    private int updates;

    @AfterEach
    void stop() {
        workers.shutdownNow();
    }

    @Test
    void handlesTheUpdatesOfAChatInOrderAndChatsSideBySide() throws InterruptedException {
        long seed = System.nanoTime();
        System.out.println("HandleUpdatesTest: seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            long lane = random.nextInt(7);
            arrives(lane, lane + ":" + i);
        }

        roundsUntilEmpty();

        assertThat(handled).hasSize(300);
        for (long lane = 0; lane < 7; lane++) {
            String prefix = lane + ":";
            assertThat(handled.stream()
                            .filter(text -> text.startsWith(prefix))
                            .map(text -> Integer.parseInt(text.substring(prefix.length()))))
                    .isSorted();
        }
    }

    @Test
    void acceptsAnUpdateOnce() throws InterruptedException {
        Arrival arrival = new Arrival(BOT, 7, 1, "once");
        inbox.accept(List.of(arrival));
        inbox.accept(List.of(arrival));

        roundsUntilEmpty();
        inbox.accept(List.of(arrival));
        roundsUntilEmpty();

        assertThat(handled).containsExactly("once");
    }

    @Test
    void triesAFailingUpdateAgainAndTheOtherChatsGoOn() throws InterruptedException {
        arrives(1, "fail");
        arrives(1, "after");
        arrives(2, "other");

        assertThatThrownBy(handleUpdates::round).isInstanceOf(IllegalStateException.class);
        assertThat(handled).containsExactly("other");
        broken = false;
        roundsUntilEmpty();

        assertThat(handled).containsExactly("other", "fail", "after");
        assertThat(inbox.countSetAside(BOT)).isZero();
    }

    @Test
    void setsAnUpdateAsideThatKeepsFailingAndGoesOnBehindIt() throws InterruptedException {
        arrives(1, "fail");
        arrives(1, "after");

        assertThatThrownBy(handleUpdates::round).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(handleUpdates::round).isInstanceOf(IllegalStateException.class);
        roundsUntilEmpty();

        assertThat(inbox.countSetAside(BOT)).isEqualTo(1);
        assertThat(handled).containsExactly("after");
    }

    @Test
    void setsAnUnreadableUpdateAsideAtOnce() throws InterruptedException {
        arrives(1, "unreadable");
        arrives(1, "after");

        roundsUntilEmpty();

        assertThat(inbox.countSetAside(BOT)).isEqualTo(1);
        assertThat(handled).containsExactly("after");
    }

    @Test
    void leavesEverythingWhereItIsWhileTheDatabaseIsDown() throws InterruptedException {
        arrives(1, "one");
        arrives(2, "silent");
        tables.goDown();
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(handleUpdates::round).isInstanceOf(IllegalStateException.class);
        }
        tables.comeUp();

        assertThat(inbox.countWaiting(BOT)).isEqualTo(2);
        roundsUntilEmpty();
        assertThat(handled).containsExactly("one");
        assertThat(inbox.countSetAside(BOT)).isZero();
    }

    @Test
    void anOutageInTheMiddleOfTheWorkDoesNotCountAsATry() throws InterruptedException {
        for (int i = 0; i < 5; i++) {
            if (i == 0) {
                arrives(1, "pull the plug");
            }
            assertThatThrownBy(handleUpdates::round).isInstanceOf(IllegalStateException.class);
            tables.comeUp();
        }

        assertThat(inbox.countWaiting(BOT)).isEqualTo(1);
        assertThat(inbox.countSetAside(BOT)).isZero();
    }

    @Test
    void finishesLinesThatAskForNothing() throws InterruptedException {
        arrives(1, "silent");
        arrives(1, "silent");

        assertThat(handleUpdates.round()).isEqualTo(2);

        assertThat(inbox.countWaiting(BOT)).isZero();
        assertThat(handled).isEmpty();
    }

    @Test
    void workThatFailsLeavesNoLetter() throws InterruptedException {
        arrives(1, "write and fail");

        assertThatThrownBy(handleUpdates::round).isInstanceOf(IllegalStateException.class);
        assertThat(outbox.all()).isEmpty();
        broken = false;
        roundsUntilEmpty();

        assertThat(outbox.all()).hasSize(1);
    }

    private void arrives(long lane, String text) {
        inbox.accept(List.of(new Arrival(BOT, 1000 + ++updates, lane, text)));
    }

    private void roundsUntilEmpty() throws InterruptedException {
        while (handleUpdates.round() > 0) {
            assertThat(inbox.countWaiting(BOT)).isLessThan(300);
        }
    }

    private Optional<Runnable> plan(Incoming incoming) {
        String text = ((Incoming.Ignored) incoming).kind();
        return text.equals("silent") ? Optional.empty() : Optional.of(() -> carryOut(text));
    }

    private void carryOut(String text) {
        if (text.equals("pull the plug")) {
            tables.goDown();
            throw new IllegalStateException("connection lost");
        }
        if (text.startsWith("write")) {
            Outgoing hello = new Outgoing.Say("hello", List.of(), null);
            Terms terms = new Terms(Doubt.REPEAT_ONCE, Rank.ANSWER);
            outbox.post(new Letter(outbox.all().size() + 1L, Chat.group(BOT, -1), hello, terms, Instant.EPOCH));
        }
        if (text.endsWith("fail") && broken) {
            throw new IllegalArgumentException("a mistake of ours");
        }
        handled.add(text);
    }

    private static final class Words implements UpdateReader {
        @Override
        public BotId bot() {
            return BOT;
        }

        @Override
        public Incoming read(String payload) {
            if (payload.equals("unreadable")) {
                throw new UnreadableUpdate("no JSON", new IllegalArgumentException());
            }
            return new Incoming.Ignored(payload);
        }
    }
}
