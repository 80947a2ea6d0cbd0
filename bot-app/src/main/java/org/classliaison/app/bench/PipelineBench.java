package org.classliaison.app.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.classliaison.core.chat.Ids;
import org.classliaison.core.inbox.Arrival;
import org.classliaison.core.inbox.Inbox;
import org.classliaison.core.inbox.Wakeup;
import org.classliaison.core.people.ClassGroup;
import org.classliaison.core.people.ClassGroups;

/** The whole way of a message, from the inbox to the courier, with every commit made durable. */
final class PipelineBench {

    private static final int WARM_UP = 300;
    private static final int MESSAGES = 3_000;
    private static final int POLL = 100;
    private static final int LIGHT_QUESTIONS = 200;
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Inbox inbox;
    private final Wakeup doorbell;
    private final BenchPlatform platform;
    private final Traffic traffic;

    PipelineBench(Inbox inbox, Wakeup doorbell, BenchPlatform platform, Traffic traffic) {
        this.inbox = inbox;
        this.doorbell = doorbell;
        this.platform = platform;
        this.traffic = traffic;
    }

    static void openClass(ClassGroups classes, Ids ids) {
        classes.add(new ClassGroup(ids.next(), BenchPlatform.BOT, "bench", BenchPlatform.GROUP.id()));
    }

    void warmUp() throws InterruptedException {
        handle(traffic.mixed(WARM_UP));
    }

    /** As fast as they come, in polls of a hundred. */
    double messagesPerSecond() throws InterruptedException {
        List<Arrival> arrivals = traffic.mixed(MESSAGES);
        long began = System.nanoTime();
        handle(arrivals);
        return MESSAGES / ((System.nanoTime() - began) / 1e9);
    }

    /** One question at a time, from its arrival until its answer is handed to the courier. */
    double answerP95Millis() throws InterruptedException {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < LIGHT_QUESTIONS; i++) {
            Arrival question = traffic.question();
            long began = System.nanoTime();
            accept(List.of(question));
            millis.add((awaitReply(question.updateId()) - began) / 1e6);
            Thread.sleep(BETWEEN_QUESTIONS);
        }
        Collections.sort(millis);
        return millis.get((int) Math.ceil(millis.size() * 0.95) - 1);
    }

    private void handle(List<Arrival> arrivals) throws InterruptedException {
        for (int i = 0; i < arrivals.size(); i += POLL) {
            accept(arrivals.subList(i, Math.min(i + POLL, arrivals.size())));
        }
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (inbox.countWaiting(BenchPlatform.BOT) > 0) {
            giveUpAfter(deadline);
            Thread.sleep(5);
        }
    }

    private void accept(List<Arrival> arrivals) {
        inbox.accept(arrivals);
        doorbell.wake();
    }

    private long awaitReply(long messageId) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Long repliedAt = platform.repliedAt(messageId);
        while (repliedAt == null) {
            giveUpAfter(deadline);
            Thread.sleep(0, 200_000);
            repliedAt = platform.repliedAt(messageId);
        }
        return repliedAt;
    }

    private static void giveUpAfter(long deadline) {
        if (System.nanoTime() > deadline) {
            throw new IllegalStateException("The bench waited " + PATIENCE + " for the bot; the log above says why");
        }
    }
}
