package org.classliaison.core.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Outgoing;
import org.classliaison.core.outbox.Letter.Doubt;
import org.classliaison.core.outbox.Letter.Rank;
import org.classliaison.core.outbox.LetterState;
import org.classliaison.core.outbox.SendResult;
import org.classliaison.core.outbox.SendResult.Hold;
import org.classliaison.core.outbox.SendResult.NotNow;
import org.classliaison.core.testing.Town;
import org.junit.jupiter.api.Test;

/** In which order, and how many at once. */
class SendLettersTest {
    private static final BotId BOT = Town.BOT;
    private static final Chat GROUP = Chat.group(BOT, -1);
    private static final Chat OTHER_GROUP = Chat.group(BOT, -2);

    private final PostOffice office = new PostOffice();

    @Test
    void sendsTheLettersOfAChatInTheirOrder() {
        List.of("one", "two", "three").forEach(text -> office.post(GROUP, text));

        office.sendAll();

        assertThat(office.script.texts).containsExactly("one", "two", "three");
    }

    @Test
    void noLetterOvertakesAnEarlierOneThatIsStillUnderWay() {
        office.post(GROUP, "one");
        office.post(GROUP, "two");

        office.round();
        office.round();

        assertThat(office.calls).hasSize(1);
    }

    @Test
    void aLetterThatWasPutOffKeepsItsPlaceInItsChat() {
        office.post(GROUP, "one");
        office.post(GROUP, "two");
        office.script.answers.add(new NotNow(Duration.ofSeconds(3), Hold.CHAT, "429"));

        office.sendAll();
        assertThat(office.script.texts).containsExactly("one");
        office.clock.pass(Duration.ofSeconds(3));
        office.sendAll();

        assertThat(office.script.texts).containsExactly("one", "one", "two");
    }

    @Test
    void aHeldChatDoesNotHoldTheOthers() {
        office.script.answers.add(new NotNow(Duration.ofMinutes(5), Hold.CHAT, "429"));
        office.post(GROUP, "held");
        office.sendAll();
        for (int i = 0; i < 200; i++) {
            office.post(GROUP, "behind the held one " + i);
        }
        office.post(OTHER_GROUP, "free");

        for (int round = 0; round < 10; round++) {
            office.sendAll();
        }

        assertThat(office.script.texts).containsExactly("held", "free");
    }

    @Test
    void aHoldOfTheBotHoldsEverybodyButNotForEver() {
        office.script.answers.add(new NotNow(Duration.ofSeconds(10), Hold.BOT, "429"));
        office.post(GROUP, "one");
        office.sendAll();
        office.post(OTHER_GROUP, "two");

        office.sendAll();
        assertThat(office.script.texts).containsExactly("one");
        office.clock.pass(Duration.ofSeconds(10));
        office.sendAll();

        assertThat(office.script.texts).containsExactly("one", "one", "two");
    }

    @Test
    void answersGoBeforeBroadcasts() {
        for (int i = 0; i < 5; i++) {
            office.post(Chat.group(BOT, -10 - i), "broadcast", Doubt.ASK, Rank.BROADCAST);
        }
        office.post(GROUP, "answer");

        office.sendAll();

        assertThat(office.script.texts).hasSize(6).startsWith("answer");
    }

    @Test
    void anAnswerNeedsNotWaitUntilTheBroadcastsAtHandAreSent() {
        for (int i = 0; i < 100; i++) {
            office.post(Chat.group(BOT, -10 - i), "broadcast", Doubt.ASK, Rank.BROADCAST);
        }
        office.round();
        office.post(GROUP, "answer");

        office.runCalls();
        office.round();
        office.runCalls();

        assertThat(office.script.texts).hasSize(16).contains("answer");
    }

    @Test
    void nothingOvertakesALetterOfItsChatThatIsTriedAgainLater() {
        office.script.answers.add(new SendResult.InDoubt("read time-out"));
        office.post(GROUP, "one");
        office.post(GROUP, "two");

        office.sendAll();
        office.post(GROUP, "three");
        office.clock.pass(Duration.ofSeconds(1));
        office.sendAll();
        assertThat(office.script.texts).containsExactly("one");
        office.clock.pass(Duration.ofSeconds(1));
        office.sendAll();

        assertThat(office.script.texts).containsExactly("one", "one", "two", "three");
    }

    @Test
    void twoThrottledChatsAreAThrottledBot() {
        office.script.answers.add(new NotNow(Duration.ofSeconds(3), Hold.CHAT, "429"));
        office.script.answers.add(new NotNow(Duration.ofSeconds(3), Hold.CHAT, "429"));
        office.post(GROUP, "one");
        office.post(OTHER_GROUP, "two");
        office.sendAll();
        office.post(Chat.group(BOT, -3), "three");

        office.sendAll();
        assertThat(office.script.texts).containsExactly("one", "two");
        office.clock.pass(Duration.ofSeconds(3));
        office.sendAll();

        assertThat(office.script.texts).hasSize(5).contains("three");
    }

    @Test
    void atMostEightCallsAreInFlight() {
        for (int i = 1; i <= 20; i++) {
            office.post(Chat.privately(BOT, i), "to " + i);
        }

        office.round();
        assertThat(office.calls).hasSize(8);
        office.calls.remove().run();
        office.round();

        assertThat(office.calls).hasSize(8);
    }

    @Test
    void whoeverStopsWaitsForTheCallsThatAreUnderWay() throws InterruptedException {
        long letter = office.post(GROUP, "one");
        office.round();
        Thread stopping = Thread.ofPlatform().start(office::stop);
        while (stopping.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }

        office.runCalls();

        stopping.join();
        assertThat(office.outbox.row(letter).state()).isEqualTo(LetterState.SENT);
    }

    @Test
    void anEditWaitsForTheMessageItChanges() {
        office.script.answers.add(new NotNow(Duration.ofSeconds(4), Hold.LETTER, "connection refused"));
        long said = office.post(GROUP, "draft");
        long edit = office.post(GROUP, new Outgoing.Revise(said, "final", List.of()), Doubt.REPEAT_ONCE, Rank.ANSWER);

        office.sendAll();
        assertThat(office.script.texts).containsExactly("draft");
        assertThat(office.outbox.row(edit).attempts()).isZero();
        office.clock.pass(Duration.ofSeconds(4));
        office.sendAll();
        office.clock.pass(Duration.ofSeconds(1));
        office.sendAll();

        assertThat(office.script.texts).containsExactly("draft", "draft", "final");
    }

    @Test
    void anAnswerToAPressOvertakesEverything() {
        office.script.answers.add(new NotNow(Duration.ofMinutes(1), Hold.CHAT, "429"));
        office.post(GROUP, "one");
        office.sendAll();
        office.post(GROUP, new Outgoing.Toast("press", "thanks"), Doubt.DROP, Rank.ANSWER);

        office.sendAll();

        assertThat(office.script.texts).containsExactly("one", "thanks");
    }
}
