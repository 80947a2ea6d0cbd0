package org.classliaison.app.bench;

import java.time.Duration;
import java.util.Locale;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.outbox.LetterState;

/** One notice to many groups through the whole program, while people go on asking. */
final class BroadcastBench {

    /** Letters to a platform that answers at once: what the outbox alone can do. */
    private static final int CLAIMS = 10_000;

    private static final int WAITING = 100_000;
    private static final int QUESTIONS_WHILE_THEY_WAIT = 30;
    private static final String QUESTION = "预备期多长";
    private static final BotId TELEGRAM = new BotId("telegram-" + CrowdedTelegram.BOT);
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Post post;
    private final BenchPlatform instant;
    private final CrowdedTelegram telegram;
    private final Traces traces;
    private long nextUser = 1_000;

    BroadcastBench(Post post, BenchPlatform instant, CrowdedTelegram telegram, Traces traces) {
        this.post = post;
        this.instant = instant;
        this.telegram = telegram;
        this.traces = traces;
    }

    /** @return the figures as the insides of a JSON object */
    String run(int groups) throws InterruptedException {
        double claims = claimsPerSecond();
        System.out.printf(
                Locale.ROOT, "%.0f letters a second claimed, marked, settled; every commit durable%n", claims);
        String broadcast = broadcast(groups);
        return broadcast.formatted(claims) + ", " + whileManyWait();
    }

    private double claimsPerSecond() throws InterruptedException {
        send(CLAIMS / 5);
        long began = System.nanoTime();
        send(CLAIMS);
        return CLAIMS / ((System.nanoTime() - began) / 1e9);
    }

    private void send(int letters) throws InterruptedException {
        long before = instant.sent();
        post.toGroups(BenchPlatform.BOT, letters);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (instant.sent() < before + letters) {
            pause(deadline, 1);
        }
    }

    private String broadcast(int groups) throws InterruptedException {
        askAndAwait();
        traces.startAnew();
        post.toGroups(TELEGRAM, groups);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (post.outbox().count(TELEGRAM, LetterState.READY) > 0) {
            telegram.ask(nextUser++, QUESTION);
            pause(deadline, 1_000);
        }
        awaitAnswers();
        double minutes = traces.seconds() / 60;
        System.out.printf(
                Locale.ROOT,
                "%d groups in %.1f minutes, %.1f messages a second, %d in the worst one, %d refused; answers within %.0f ms%n",
                groups,
                minutes,
                traces.perSecond(),
                traces.worstSecond(),
                telegram.throttled(),
                traces.answerP95Millis());
        return String.format(
                Locale.ROOT,
                "\"messages_per_s\": %.1f, \"throttled\": %d, \"worst_second\": %d, \"answer_p95_ms\": %.0f, \"claims_per_s\": %%.0f, "
                        + "\"groups\": %d, \"minutes\": %.2f",
                traces.perSecond(),
                telegram.throttled(),
                traces.worstSecond(),
                traces.answerP95Millis(),
                groups,
                minutes);
    }

    private String whileManyWait() throws InterruptedException {
        System.gc();
        long before = Machine.residentMegabytesWithChildren();
        post.toGroups(TELEGRAM, WAITING);
        traces.startAnew();
        for (int i = 0; i < QUESTIONS_WHILE_THEY_WAIT; i++) {
            telegram.ask(nextUser++, QUESTION);
            Thread.sleep(500);
        }
        awaitAnswers();
        System.gc();
        long cost = Machine.residentMegabytesWithChildren() - before;
        System.out.printf(
                Locale.ROOT,
                "%d letters waiting cost %d MB; answers within %.0f ms%n",
                WAITING,
                cost,
                traces.answerP95Millis());
        return String.format(
                Locale.ROOT, "\"waiting_mb\": %d, \"waiting_answer_p95_ms\": %.0f", cost, traces.answerP95Millis());
    }

    /** The first question wakes what sleeps: connections, compiled code. */
    private void askAndAwait() throws InterruptedException {
        for (int i = 0; i < 20; i++) {
            telegram.ask(nextUser++, QUESTION);
        }
        awaitAnswers();
    }

    private void awaitAnswers() throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (traces.unanswered() > 0) {
            pause(deadline, 5);
        }
    }

    private static void pause(long deadline, long millis) throws InterruptedException {
        if (System.nanoTime() > deadline) {
            throw new IllegalStateException("The bench waited " + PATIENCE + " for the bot; the log above says why");
        }
        Thread.sleep(millis);
    }
}
