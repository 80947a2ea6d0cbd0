package org.classliaison.app.bench;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.reminders.Reminder;

/** Reminders in numbers that no branch has: stored, due all at one moment, and told by the whole program. */
final class ReminderBench {

    /** A bot whose letters nobody sends. */
    static final BotId IDLE = new BotId("bench-idle");

    private static final int STORED = 100_000;
    private static final int DUE = 100_000;

    /** Until the compiler has had its say: with fewer, it takes a quarter of the machine away from what is measured. */
    private static final int WARM_UP = 60_000;

    private static final int TOLD = 1_200;
    private static final int PER_SECOND = 20;
    private static final BotId TELEGRAM = new BotId("telegram-" + CrowdedTelegram.BOT);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final ManyReminders many;
    private final Runnable fireIdle;
    private final CrowdedTelegram telegram;
    private final Traces traces;

    /** @param fireIdle moves what is due for {@link #IDLE} into the outbox */
    ReminderBench(ManyReminders many, Runnable fireIdle, CrowdedTelegram telegram, Traces traces) {
        this.many = many;
        this.fireIdle = fireIdle;
        this.telegram = telegram;
        this.traces = traces;
    }

    /** @return name and figure, in the order in which they are shown */
    Map<String, Object> run() throws InterruptedException {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("bench", "reminders");
        toOutboxPerSecond(WARM_UP);
        figures.put("store_100k_s", told("%s s to store 100,000 reminders", secondsToStore()));
        figures.put("to_outbox_per_s", Math.round(told("%s a second from due to outbox", toOutboxPerSecond(DUE))));
        figures.put("sent_p99_s", told("%s s from due to sent (p99)", secondsFromDueToSent()));
        return figures;
    }

    /** Due in a year: they are in the way of those that are due now, as they would be. */
    private double secondsToStore() throws InterruptedException {
        List<Long> classes =
                LongStream.range(0, STORED).map(i -> -1 - i).boxed().toList();
        List<Reminder> reminders = many.of(IDLE, classes, i -> many.now().minusDays(1 + i % 300));
        long began = System.nanoTime();
        many.store(reminders);
        return since(began);
    }

    private double toOutboxPerSecond(int count) throws InterruptedException {
        LocalDateTime due = many.now().plusSeconds(30);
        many.store(many.of(IDLE, many.classes(IDLE, count), i -> due));
        while (!many.now().isAfter(due)) {
            Thread.sleep(50);
        }
        long began = System.nanoTime();
        fireIdle.run();
        return count / since(began);
    }

    private double secondsFromDueToSent() throws InterruptedException {
        traces.startAnew();
        List<Long> classes = many.classes(TELEGRAM, TOLD);
        LocalDateTime first = many.now().plusSeconds(15);
        many.store(many.of(TELEGRAM, classes, i -> due(first, i)));
        for (int i = 0; i < TOLD; i++) {
            while (many.now().isBefore(due(first, i))) {
                Thread.sleep(1);
            }
            traces.asked(-classes.get(i));
        }
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (traces.unanswered() > 0) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("Reminders that were not sent within " + PATIENCE + ": "
                        + traces.unanswered() + ", refused calls: " + telegram.throttled());
            }
            Thread.sleep(50);
        }
        return traces.answerMillis(0.99) / 1_000;
    }

    private static LocalDateTime due(LocalDateTime first, int place) {
        return first.plusNanos(1_000_000_000L / PER_SECOND * place);
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static double told(String line, double figure) {
        double rounded = Math.round(figure * 100) / 100.0;
        System.out.printf(Locale.ROOT, line + "%n", rounded);
        return rounded;
    }
}
