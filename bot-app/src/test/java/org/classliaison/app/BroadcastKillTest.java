package org.classliaison.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.classliaison.app.testing.FakeBotApi;
import org.classliaison.app.testing.RealDatabase;
import org.classliaison.app.testing.RealStore;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Chat;
import org.classliaison.core.chat.Outgoing;
import org.classliaison.core.outbox.Fate;
import org.classliaison.core.outbox.Letter;
import org.classliaison.core.outbox.Letter.Doubt;
import org.classliaison.core.outbox.Letter.Rank;
import org.classliaison.core.outbox.LetterState;
import org.classliaison.core.outbox.Outbox;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Kills the sender during broadcasts. A short form by default; the long one is
 * {@code mvn -pl db,bot-core,bot-app test -Dtest=BroadcastKillTest -Dkills=200 -Dsurefire.failIfNoSpecifiedTests=false}.
 */
@Tag("once")
class BroadcastKillTest {

    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final int LETTERS_A_KILL = 40;
    private static final int GROUPS = 200;
    private static final int MOST_IN_FLIGHT = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(4).plusSeconds(2L * KILLS);
    private static final RealDatabase database = RealDatabase.fresh();

    private final Outbox outbox = RealStore.on(database, Clock.systemUTC()).get(Outbox.class);
    private final List<Long> letters = new ArrayList<>();

    @Test
    void losesNoLetterAndDoublesNoMoreThanWasUnderWay() throws Exception {
        long seed = System.nanoTime();
        System.out.println("BroadcastKillTest: " + KILLS + " kills, seed " + seed);
        Random random = new Random(seed);
        try (FakeBotApi telegram = FakeBotApi.start()) {
            BotId bot = new BotId("telegram-" + telegram.token().replaceFirst(":.*", ""));
            for (int kill = 0; kill < KILLS; kill++) {
                post(telegram, bot);
                killAtWork(start(telegram), telegram, random);
            }
            Process last = start(telegram);
            try {
                await().atMost(PATIENCE).until(() -> isQuiet(bot));
            } finally {
                last.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            }
            check(arrivals(telegram));
        }
    }

    private void check(Map<String, Integer> arrivals) {
        int doubles = 0;
        List<Fate> fates = outbox.fates(letters);
        assertThat(fates).hasSize(letters.size());
        for (Fate fate : fates) {
            int times = arrivals.getOrDefault(String.valueOf(fate.letterId()), 0);
            assertThat(fate.state()).isIn(LetterState.SENT, LetterState.IN_DOUBT);
            assertThat(times)
                    .as("arrivals of letter %d", fate.letterId())
                    .isBetween(fate.state() == LetterState.SENT ? 1 : 0, fate.letterId() % 2 == 0 ? 2 : 1);
            if (times > 1) {
                doubles++;
                assertThat(fate.doubted())
                        .as("letter %d is marked", fate.letterId())
                        .isTrue();
            }
        }
        System.out.println(letters.size() + " letters, " + doubles + " doubles");
        assertThat(doubles).isLessThanOrEqualTo(KILLS * MOST_IN_FLIGHT);
    }

    /** Every second one wants to be repeated, the others ask a person. */
    private void post(FakeBotApi telegram, BotId bot) {
        for (int i = 0; i < LETTERS_A_KILL; i++) {
            long id = letters.size() + 1L;
            Chat chat = Chat.group(bot, telegram.group(-1000 - id % GROUPS).id());
            var terms = new Letter.Terms(id % 2 == 0 ? Doubt.REPEAT_ONCE : Doubt.ASK, Rank.BROADCAST);
            outbox.post(
                    new Letter(id, chat, new Outgoing.Say(String.valueOf(id), List.of(), null), terms, Instant.now()));
            letters.add(id);
        }
    }

    private void killAtWork(Process sender, FakeBotApi telegram, Random random) throws InterruptedException {
        int before = arrivals(telegram).size();
        try {
            await().atMost(PATIENCE).until(() -> arrivals(telegram).size() > before || !isAnythingReady());
            Thread.sleep(random.nextInt(1000));
        } finally {
            sender.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
    }

    private boolean isAnythingReady() {
        return outbox.fates(letters).stream().anyMatch(fate -> fate.state() == LetterState.READY);
    }

    private boolean isQuiet(BotId bot) {
        return outbox.count(bot, LetterState.READY) == 0
                && outbox.count(bot, LetterState.CLAIMED) == 0
                && outbox.count(bot, LetterState.SENDING) == 0;
    }

    private static Map<String, Integer> arrivals(FakeBotApi telegram) {
        Map<String, Integer> arrivals = new HashMap<>();
        for (int group = 0; group < GROUPS; group++) {
            telegram.group(-1000 - group).fromBot().forEach(message -> arrivals.merge(message.text(), 1, Integer::sum));
        }
        return arrivals;
    }

    private static Process start(FakeBotApi telegram) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath,
                        BroadcastSender.class.getName(),
                        database.address().url(),
                        database.address().user(),
                        database.address().password(),
                        telegram.url(),
                        telegram.token())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File("target", "broadcast-sender.log")))
                .start();
    }
}
