package org.classliaison.app.telegram;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import org.classliaison.app.testing.FakeBotApi;
import org.classliaison.app.testing.FakeGroup;
import org.classliaison.app.testing.FakeUser;
import org.classliaison.app.testing.Fault;
import org.classliaison.core.inbox.Arrival;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class TelegramPollerTest {

    private static final FakeUser LI = new FakeUser(7, "小李");
    private static final Rhythm QUICK = new Rhythm(Duration.ofSeconds(1), Duration.ofMillis(20), Duration.ofMillis(80));

    private final FakeBotApi telegram = FakeBotApi.start();
    private final FakeGroup group = telegram.group(-1001);
    private final MemoryInbox inbox = new MemoryInbox();
    private final AtomicInteger wakeups = new AtomicInteger();
    private final BotProfile profile = new BotProfile(123456);
    private volatile Instant now = Instant.parse("2026-09-01T00:00:00Z");
    private final InstantSource clock = () -> now;
    private final Pulse pulse = new Pulse(clock);
    private final TelegramPoller poller = poller(telegram.token(), QUICK);

    private TelegramPoller poller(String token, Rhythm rhythm) {
        BotApi api = new BotApi(
                BotAddress.of(token, telegram.url()),
                new BotApi.Patience(Duration.ofSeconds(5), Duration.ofSeconds(6)));
        Line line = new Line(api);
        PollRound.Sink sink = new PollRound.Sink(inbox, wakeups::incrementAndGet, pulse, clock);
        return new TelegramPoller(line, new PollRound(profile.botId(), line, sink, rhythm), pulse, profile);
    }

    @AfterEach
    void close() {
        poller.stop();
        telegram.close();
    }

    private void awaitHeard(String text) {
        await().atMost(5, SECONDS).until(() -> inbox.holds(text));
    }

    private void awaitTrouble(String part) {
        await().atMost(5, SECONDS).until(() -> pulse.read().trouble().orElse("").contains(part));
    }

    @Test
    void bringsUpdatesIntoTheInboxAndWakesWhoHandlesThem() {
        poller.start();
        group.says(LI, "你好");
        awaitHeard("你好");
        assertThat(inbox.all()).extracting(Arrival::lane).containsExactly(-1001L);
        await().untilAtomic(wakeups, org.hamcrest.Matchers.equalTo(1));
    }

    @Test
    void asksForTheKindsItUnderstandsByName() {
        poller.start();
        await().until(() -> !telegram.updates().allowed().isEmpty());
        assertThat(telegram.updates().allowed())
                .containsExactlyInAnyOrder(
                        "message", "edited_message", "callback_query", "my_chat_member", "channel_post");
    }

    @Test
    void confirmsNothingBeforeTheDatabaseHasIt() {
        inbox.breakDown(new IllegalStateException("connection lost"));
        group.says(LI, "先存再说");
        poller.start();
        await().until(() -> inbox.attempts() > 3);
        assertThat(telegram.updates().unconfirmed()).isEqualTo(1);
        assertThat(pulse.read().trouble())
                .hasValueSatisfying(told -> assertThat(told).contains("database"));
        inbox.repair();
        awaitHeard("先存再说");
        await().until(() -> telegram.updates().unconfirmed() == 0);
        await().until(() -> pulse.read().trouble().isEmpty());
    }

    @Test
    void survivesEvenAnErrorInsideAndGoesOn() {
        inbox.breakDown(new StackOverflowError());
        group.says(LI, "还在吗");
        poller.start();
        await().until(() -> inbox.attempts() > 1);
        inbox.repair();
        awaitHeard("还在吗");
    }

    @Test
    void hearsPeopleAfterAQuietWeekInWhichNumbersStartedAnew() {
        poller.start();
        group.says(LI, "放假前");
        awaitHeard("放假前");
        await().until(() ->
                telegram.updates().lastOffset() == 0 && telegram.updates().unconfirmed() == 0);
        telegram.updates().restartNumbersAt(17);
        group.says(LI, "开学了");
        awaitHeard("开学了");
    }

    @Test
    void letsAnOldOffsetGoWhenTelegramWasAwayForDays() {
        group.says(LI, "断网前");
        poller.start();
        awaitHeard("断网前");
        telegram.faults().always("getUpdates", Fault.cut());
        awaitTrouble("cannot be reached");
        now = now.plus(Duration.ofDays(8));
        telegram.updates().restartNumbersAt(17);
        group.says(LI, "断网后");
        telegram.faults().clear();
        awaitHeard("断网后");
    }

    @Test
    void takesTheGoodUpdatesOfABatchWithABrokenOne() {
        group.says(LI, "一");
        telegram.updates().addRaw("{\"update_id\":%d,\"message\":{\"message_id\":\"broken\"}}");
        telegram.updates().addRaw("{\"message\":{\"text\":\"no number\"}}");
        group.says(LI, "二");
        poller.start();
        awaitHeard("二");
        assertThat(inbox.all()).hasSize(4);
        await().until(() -> telegram.updates().unconfirmed() == 0);
    }

    @Test
    void doesNotSpinOnAnUpdateThatCannotBeConfirmed() throws InterruptedException {
        telegram.updates().addRaw("{\"message\":{\"text\":\"no number\"}}");
        poller.start();
        awaitHeard("no number");
        Thread.sleep(400);
        assertThat(telegram.faults().calls("getUpdates")).isLessThan(15);
        assertThat(inbox.all()).hasSize(1);
    }

    @Test
    void pollsOnThroughGarbageOutagesAndServerErrors() {
        telegram.faults()
                .next(
                        "getUpdates",
                        Fault.garbage(200),
                        Fault.garbage(502),
                        Fault.cut(),
                        Fault.refused(500, "Internal"));
        poller.start();
        group.says(LI, "终于");
        awaitHeard("终于");
    }

    @Test
    void obeysRetryAfter() throws InterruptedException {
        telegram.faults().always("getUpdates", Fault.tooManyRequests(1));
        poller.start();
        awaitTrouble("slow down");
        Thread.sleep(500);
        assertThat(telegram.faults().calls("getUpdates")).isEqualTo(1);
    }

    @Test
    void backsOffUpToItsLongestPauseAndNoFurther() {
        Rhythm usual = Rhythm.usual();
        Duration pause = usual.firstPause();
        for (int failures = 0; failures < 20; failures++) {
            pause = usual.longer(pause);
        }
        assertThat(usual.firstPause()).isEqualTo(Duration.ofSeconds(1));
        assertThat(pause).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void saysWhatToDoWhenAnotherProgramPolls() {
        telegram.faults().always("getUpdates", Fault.refused(409, "Conflict: terminated by other getUpdates request"));
        poller.start();
        awaitTrouble("Another program polls");
    }

    @Test
    void saysWhatToDoWhenTheTokenIsWrongAndNeverShowsIt() {
        String wrong = "123456:wrong-token-of-somebody-else-9876";
        TelegramPoller lost = poller(wrong, QUICK);
        lost.start();
        awaitTrouble("TELEGRAM_BOT_TOKEN");
        assertThat(new TelegramHealth(pulse, profile).health().toString()).doesNotContain("wrong-token");
        lost.stop();
    }

    @Test
    void isUpInHealthWhilePollingWorksAndDownWhileItIsDeaf() {
        TelegramHealth health = new TelegramHealth(pulse, profile);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        poller.start();
        await().until(() -> pulse.read().lastGood().isPresent());
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        telegram.faults().always("getUpdates", Fault.cut());
        awaitTrouble("cannot be reached");
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        now = now.plusSeconds(120);
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        telegram.faults().clear();
        await().until(() -> health.health().getStatus().equals(Status.UP));
    }

    @Test
    void stopsWithinTwoSecondsInTheMiddleOfALongPoll() {
        TelegramPoller patient =
                poller(telegram.token(), new Rhythm(Duration.ofSeconds(4), QUICK.firstPause(), QUICK.longestPause()));
        patient.start();
        patient.start();
        await().until(() -> telegram.faults().calls("getUpdates") == 1);
        long begin = System.nanoTime();
        patient.stop();
        patient.stop();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(2));
        group.says(LI, "没人听");
        await().during(Duration.ofMillis(300)).until(() -> !inbox.holds("没人听"));
    }

    @Test
    void canBeStartedAgainAndTakesUpWhatItMissed() {
        poller.start();
        group.says(LI, "一");
        awaitHeard("一");
        poller.stop();
        group.says(LI, "二");
        poller.start();
        awaitHeard("二");
        assertThat(inbox.all()).hasSize(2);
    }

    @Test
    void leavesNoThreadBehindThatKeepsTheProgramAlive() {
        poller.start();
        await().until(() -> telegram.faults().calls("getUpdates") > 0);
        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread ->
                        thread.getName().startsWith("poll-") || thread.getName().startsWith("OkHttp"))
                .isNotEmpty()
                .allMatch(Thread::isDaemon);
    }
}
