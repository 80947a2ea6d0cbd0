package org.classliaison.app.bench;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.outbox.LetterState;

/** One notice to many groups through the whole program, while people go on asking. */
final class BroadcastBench {

    /** Letters to a platform that answers at once: what the outbox alone can do. */
    private static final int CLAIMS = 20_000;

    /** As many letters before; until then the compiler takes a good part of the processors. */
    private static final int WARM_UP = 20_000;

    private static final int WAITING = 100_000;
    private static final int QUESTIONS_WHILE_THEY_WAIT = 30;
    private static final String QUESTION = "预备期多长";
    private static final BotId TELEGRAM = new BotId("telegram-" + CrowdedTelegram.BOT);
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Post post;
    private final CrowdedTelegram telegram;
    private final Traces traces;
    private final Map<String, Object> figures = new LinkedHashMap<>();
    private long nextUser = 1_000;

    BroadcastBench(Post post, CrowdedTelegram telegram, Traces traces) {
        this.post = post;
        this.telegram = telegram;
        this.traces = traces;
    }

    /** @return the figures by their names, in the order in which they are shown */
    Map<String, Object> run(int groups) throws InterruptedException {
        figures.put("bench", "broadcast");
        claim();
        broadcast(groups);
        whileManyWait();
        return figures;
    }

    private void claim() throws InterruptedException {
        send(WARM_UP);
        long began = System.nanoTime();
        send(CLAIMS);
        double perSecond = CLAIMS / ((System.nanoTime() - began) / 1e9);
        System.out.printf(
                Locale.ROOT,
                "%.0f letters a second posted, claimed, marked, settled; every commit durable%n",
                perSecond);
        figures.put("claims_per_s", Math.round(perSecond));
    }

    /** Until the last of them is settled. */
    private void send(int letters) throws InterruptedException {
        int before = settled();
        post.toGroups(BenchPlatform.BOT, letters);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (settled() < before + letters) {
            pause(deadline, 50);
        }
    }

    private int settled() {
        return post.outbox().count(BenchPlatform.BOT, LetterState.SENT);
    }

    private void broadcast(int groups) throws InterruptedException {
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
        figures.put("messages_per_s", Math.round(traces.perSecond() * 10) / 10.0);
        figures.put("throttled", telegram.throttled());
        figures.put("worst_second", traces.worstSecond());
        figures.put("answer_p95_ms", Math.round(traces.answerP95Millis()));
        figures.put("groups", groups);
        figures.put("minutes", Math.round(minutes * 100) / 100.0);
    }

    private void whileManyWait() throws InterruptedException {
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
        figures.put("waiting_mb", cost);
        figures.put("waiting_answer_p95_ms", Math.round(traces.answerP95Millis()));
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
