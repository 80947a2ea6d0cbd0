package org.classliaison.core.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Outgoing;
import org.classliaison.core.outbox.Claimed;
import org.classliaison.core.outbox.Courier;
import org.classliaison.core.outbox.Letter;
import org.classliaison.core.outbox.Letter.Doubt;
import org.classliaison.core.outbox.Letter.Rank;
import org.classliaison.core.outbox.Letter.Terms;
import org.classliaison.core.outbox.LetterState;
import org.classliaison.core.outbox.Outbox;
import org.classliaison.core.outbox.Pace;
import org.classliaison.core.outbox.SendResult;
import org.classliaison.core.outbox.SendResult.Hold;
import org.classliaison.core.outbox.SendResult.NotNow;
import org.classliaison.core.outbox.SendResult.Reason;
import org.classliaison.core.outbox.SendResult.Refused;
import org.classliaison.core.outbox.SendResult.Sent;
import org.classliaison.core.people.Persons;
import org.classliaison.core.testing.FakeOutbox;
import org.classliaison.core.testing.MovableClock;
import org.classliaison.core.testing.Tables;
import org.classliaison.core.testing.Town;
import org.junit.jupiter.api.Test;

class SendLettersTest {
    private static final BotId BOT = Town.BOT;
    private static final Chat GROUP = Chat.group(BOT, -1);
    private static final Chat OTHER_GROUP = Chat.group(BOT, -2);

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-23T02:00:00Z"), Town.ZONE);
    private final Tables tables = new Tables();
    private final FakeOutbox outbox = new FakeOutbox(tables);
    private final Town town = new Town();
    private final Script script = new Script();
    private final Deque<Runnable> calls = new ArrayDeque<>();
    private final List<String> learned = new ArrayList<>();
    private final AtomicLong ids = new AtomicLong();
    private final SendLetters sendLetters = sender("first");

    @Test
    void sendsTheLettersOfAChatInTheirOrder() {
        List.of("one", "two", "three").forEach(text -> post(GROUP, text));

        sendAll();

        assertThat(script.texts).containsExactly("one", "two", "three");
    }

    @Test
    void noLetterOvertakesAnEarlierOneThatIsStillUnderWay() {
        post(GROUP, "one");
        post(GROUP, "two");

        sendLetters.round();
        sendLetters.round();

        assertThat(calls).hasSize(1);
    }

    @Test
    void aLetterThatWasPutOffKeepsItsPlaceInItsChat() {
        post(GROUP, "one");
        post(GROUP, "two");
        script.answers.add(new NotNow(Duration.ofSeconds(3), Hold.CHAT, "429"));

        sendAll();
        assertThat(script.texts).containsExactly("one");
        clock.pass(Duration.ofSeconds(3));
        sendAll();

        assertThat(script.texts).containsExactly("one", "one", "two");
    }

    @Test
    void aHeldChatDoesNotHoldTheOthers() {
        script.answers.add(new NotNow(Duration.ofMinutes(5), Hold.CHAT, "429"));
        post(GROUP, "held");
        sendAll();
        for (int i = 0; i < 200; i++) {
            post(GROUP, "behind the held one " + i);
        }
        post(OTHER_GROUP, "free");

        for (int round = 0; round < 10; round++) {
            sendAll();
        }

        assertThat(script.texts).containsExactly("held", "free");
    }

    @Test
    void aHoldOfTheBotHoldsEverybodyButNotForEver() {
        script.answers.add(new NotNow(Duration.ofSeconds(10), Hold.BOT, "429"));
        post(GROUP, "one");
        sendAll();
        post(OTHER_GROUP, "two");

        sendAll();
        assertThat(script.texts).containsExactly("one");
        clock.pass(Duration.ofSeconds(10));
        sendAll();

        assertThat(script.texts).containsExactly("one", "one", "two");
    }

    @Test
    void answersGoBeforeBroadcasts() {
        for (int i = 0; i < 5; i++) {
            post(Chat.group(BOT, -10 - i), "broadcast", Doubt.ASK, Rank.BROADCAST);
        }
        post(GROUP, "answer");

        sendAll();

        assertThat(script.texts).hasSize(6).startsWith("answer");
    }

    @Test
    void anAnswerNeedsNotWaitUntilTheBroadcastsAtHandAreSent() {
        for (int i = 0; i < 100; i++) {
            post(Chat.group(BOT, -10 - i), "broadcast", Doubt.ASK, Rank.BROADCAST);
        }
        sendLetters.round();
        post(GROUP, "answer");

        runCalls();
        sendLetters.round();
        runCalls();

        assertThat(script.texts).hasSize(16).contains("answer");
    }

    @Test
    void nothingOvertakesALetterOfItsChatThatIsTriedAgainLater() {
        script.answers.add(new SendResult.InDoubt("read time-out"));
        post(GROUP, "one");
        post(GROUP, "two");

        sendAll();
        post(GROUP, "three");
        clock.pass(Duration.ofSeconds(1));
        sendAll();
        assertThat(script.texts).containsExactly("one");
        clock.pass(Duration.ofSeconds(1));
        sendAll();

        assertThat(script.texts).containsExactly("one", "one", "two", "three");
    }

    @Test
    void twoThrottledChatsAreAThrottledBot() {
        script.answers.add(new NotNow(Duration.ofSeconds(3), Hold.CHAT, "429"));
        script.answers.add(new NotNow(Duration.ofSeconds(3), Hold.CHAT, "429"));
        post(GROUP, "one");
        post(OTHER_GROUP, "two");
        sendAll();
        post(Chat.group(BOT, -3), "three");

        sendAll();
        assertThat(script.texts).containsExactly("one", "two");
        clock.pass(Duration.ofSeconds(3));
        sendAll();

        assertThat(script.texts).hasSize(5).contains("three");
    }

    @Test
    void atMostEightCallsAreInFlight() {
        for (int i = 1; i <= 20; i++) {
            post(Chat.privately(BOT, i), "to " + i);
        }

        sendLetters.round();
        assertThat(calls).hasSize(8);
        calls.remove().run();
        sendLetters.round();

        assertThat(calls).hasSize(8);
        assertThat(sendLetters.inFlight()).isEqualTo(8);
    }

    @Test
    void makesNoCallForALetterWhoseClaimWasLost() {
        script.answers.add(new NotNow(Duration.ofSeconds(5), Hold.BOT, "429"));
        post(GROUP, "one");
        sendAll();
        long letter = post(OTHER_GROUP, "two");
        sendAll();
        // A second process, whose clock is ahead of ours.
        outbox.orphans(BOT, clock.instant().plusSeconds(30));
        outbox.claim(
                BOT,
                new Outbox.Claim(
                        "second",
                        Outbox.Lot.of(1),
                        clock.instant(),
                        clock.instant().plusSeconds(60)));

        clock.pass(Duration.ofSeconds(4));
        sendAll();
        clock.pass(Duration.ofSeconds(1));
        sendAll();

        assertThat(script.texts).containsExactly("one", "one");
        assertThat(outbox.row(letter).owner()).isEqualTo("second");
    }

    @Test
    void twoSendersNeverShareALetter() {
        SendLetters second = sender("second");
        for (int i = 1; i <= 6; i++) {
            post(Chat.privately(BOT, i), "to " + i);
        }

        sendLetters.round();
        second.round();
        runCalls();

        assertThat(script.texts).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void repeatsOnceWhatADeadSenderLeftBehindDuringACall() {
        long letter = post(GROUP, "one");
        claimAndDie(letter, "dead");
        clock.pass(Duration.ofSeconds(21));

        sendAll();
        clock.pass(Duration.ofSeconds(2));
        sendAll();

        assertThat(script.texts).containsExactly("one");
        assertThat(outbox.row(letter).state()).isEqualTo(LetterState.SENT);
    }

    @Test
    void asksAPersonAboutABroadcastThatADeadSenderLeftBehind() {
        long letter = post(GROUP, "notice", Doubt.ASK, Rank.BROADCAST);
        claimAndDie(letter, "dead");
        clock.pass(Duration.ofSeconds(21));

        sendAll();

        assertThat(script.texts).isEmpty();
        assertThat(outbox.row(letter).state()).isEqualTo(LetterState.IN_DOUBT);
    }

    @Test
    void aCallThatOutlastsItsClaimIsNotTakenForAnOrphan() {
        long letter = post(GROUP, "a long upload");
        sendLetters.round();
        script.during = () -> {
            clock.pass(Duration.ofSeconds(30));
            sendLetters.round();
        };

        runCalls();

        assertThat(outbox.row(letter).state()).isEqualTo(LetterState.SENT);
        clock.pass(Duration.ofSeconds(30));
        sendAll();
        assertThat(script.texts).containsExactly("a long upload");
    }

    @Test
    void lettersThatWaitedInHandTooLongAreClaimedAnew() {
        script.answers.add(new NotNow(Duration.ofSeconds(30), Hold.BOT, "429"));
        post(GROUP, "one");
        sendAll();
        post(OTHER_GROUP, "two");
        sendAll();

        for (int second = 0; second < 60; second++) {
            clock.pass(Duration.ofSeconds(1));
            sendAll();
        }

        assertThat(script.texts).containsExactly("one", "one", "two");
    }

    @Test
    void anEditWaitsForTheMessageItChanges() {
        script.answers.add(new NotNow(Duration.ofSeconds(4), Hold.LETTER, "connection refused"));
        long said = post(GROUP, "draft");
        long edit = post(GROUP, new Outgoing.Revise(said, "final", List.of()), Doubt.REPEAT_ONCE, Rank.ANSWER);

        sendAll();
        assertThat(script.texts).containsExactly("draft");
        assertThat(outbox.row(edit).attempts()).isZero();
        clock.pass(Duration.ofSeconds(4));
        sendAll();
        clock.pass(Duration.ofSeconds(1));
        sendAll();

        assertThat(script.texts).containsExactly("draft", "draft", "final");
    }

    @Test
    void anAnswerToAPressOvertakesEverything() {
        script.answers.add(new NotNow(Duration.ofMinutes(1), Hold.CHAT, "429"));
        post(GROUP, "one");
        sendAll();
        post(GROUP, new Outgoing.Toast("press", "thanks"), Doubt.DROP, Rank.ANSWER);

        sendAll();

        assertThat(script.texts).containsExactly("one", "thanks");
    }

    @Test
    void aGroupThatMovedIsWrittenDownAndItsLetterGoesAgain() {
        script.answers.add(new SendResult.Moved(-77));
        long letter = post(GROUP, "one");

        sendAll();

        assertThat(learned).containsExactly("moved -1 to -77");
        assertThat(outbox.row(letter).state()).isEqualTo(LetterState.SENT);
    }

    @Test
    void aBlockedPersonIsMarkedUnreachableTogetherWithTheLetter() {
        Persons persons = town.persons();
        persons.findOrAdd(BOT, 5);
        persons.setReachable(BOT, 5, true);
        script.answers.add(new Refused(Reason.NOT_REACHABLE, "403"));
        long letter = post(Chat.privately(BOT, 5), "hello");

        sendAll();

        assertThat(persons.findOrAdd(BOT, 5).reachable()).isFalse();
        assertThat(outbox.row(letter).state()).isEqualTo(LetterState.DEAD);
    }

    @Test
    void aGroupThatThrewTheBotOutIsTold() {
        script.answers.add(new Refused(Reason.NOT_IN_GROUP, "403"));
        post(GROUP, "one");

        sendAll();

        assertThat(learned).containsExactly("lost -1");
    }

    @Test
    void anEndThatCannotBeWrittenDownIsFoundAgainWhenTheDatabaseIsBack() {
        long letter = post(GROUP, "one");
        sendLetters.round();
        script.during = tables::goDown;
        runCalls();
        tables.comeUp();
        assertThat(outbox.row(letter).state()).isEqualTo(LetterState.SENDING);

        clock.pass(Duration.ofSeconds(30));
        sendAll();
        clock.pass(Duration.ofSeconds(30));
        sendAll();

        assertThat(script.texts).containsExactly("one", "one");
        assertThat(outbox.row(letter).state()).isEqualTo(LetterState.SENT);
    }

    private long post(Chat chat, String text) {
        return post(chat, text, Doubt.REPEAT_ONCE, Rank.ANSWER);
    }

    private long post(Chat chat, String text, Doubt doubt, Rank rank) {
        return post(chat, new Outgoing.Say(text, List.of(), null), doubt, rank);
    }

    private long post(Chat chat, Outgoing content, Doubt doubt, Rank rank) {
        long id = ids.incrementAndGet();
        outbox.post(new Letter(id, chat, content, new Terms(doubt, rank), clock.instant()));
        return id;
    }

    private void claimAndDie(long letter, String owner) {
        outbox.claim(
                BOT,
                new Outbox.Claim(
                        owner,
                        Outbox.Lot.of(10),
                        clock.instant(),
                        clock.instant().plusSeconds(20)));
        outbox.markSending(List.of(letter), owner);
    }

    /** Rounds until a round starts no more calls. */
    private void sendAll() {
        do {
            runCalls();
            sendLetters.round();
        } while (!calls.isEmpty());
    }

    private void runCalls() {
        while (!calls.isEmpty()) {
            calls.remove().run();
        }
    }

    private SendLetters sender(String owner) {
        Aftermath.Groups groups = new Aftermath.Groups(
                (bot, from, to) -> learned.add("moved " + from + " to " + to),
                chat -> learned.add("lost " + chat.id()));
        Outbox stored = tables.port(Outbox.class, outbox);
        Aftermath aftermath = new Aftermath(stored, tables, town.persons(), groups);
        return new SendLetters(stored, aftermath, new SendLetters.Sender(script, owner, calls::add, clock));
    }

    /** Delivers everything, unless the script says otherwise. */
    private static final class Script implements Courier {
        private final Deque<SendResult> answers = new ArrayDeque<>();
        private final List<String> texts = new ArrayList<>();
        private Runnable during = () -> {};
        private long lastMessageId;

        @Override
        public BotId bot() {
            return BOT;
        }

        @Override
        public SendResult send(Claimed claimed) {
            texts.add(text(claimed.letter().content()));
            Runnable now = during;
            during = () -> {};
            now.run();
            return answers.isEmpty() ? new Sent(++lastMessageId) : answers.remove();
        }

        @Override
        public Pace.Limits limits() {
            return Pace.Limits.none();
        }

        private static String text(Outgoing content) {
            return switch (content) {
                case Outgoing.Say say -> say.text();
                case Outgoing.Revise revise -> revise.text();
                case Outgoing.Toast toast -> toast.text();
                case Outgoing.TakeBack back -> "take back";
                case Outgoing.Attach attach -> attach.fileName();
                case Outgoing.Post post -> post.text().text();
                case Outgoing.Amend amend -> "amend";
                case Outgoing.Pin pin -> "pin";
            };
        }
    }
}
