package org.classliaison.core.flow;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.stream.IntStream;
import org.classliaison.core.act.remind.FireDue;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.reminders.Occurrences.Lot;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Moves what is due into the outbox until nothing is: in batches, each of them a transaction. */
public final class FireReminders {

    private static final Logger log = LoggerFactory.getLogger(FireReminders.class);

    /** Few enough for one statement, and enough that the disk is waited for seldom. */
    private static final int AT_ONCE = 1_000;

    /** Of a crowd, some are written while the database is at work on others. */
    private static final int PARTS = 3;

    private final BotId bot;
    private final FireDue fire;
    private final Transaction transaction;
    private final FireOneByOne oneByOne;

    public FireReminders(BotId bot, FireDue fire, Transaction transaction) {
        this.bot = bot;
        this.fire = fire;
        this.transaction = transaction;
        this.oneByOne = new FireOneByOne(bot, fire, transaction);
    }

    /** Two instances may do this at the same time: none is told twice. */
    public void round() {
        Lot all = Lot.first(AT_ONCE);
        int fired = batch(all);
        if (fired >= AT_ONCE) {
            together();
        } else if (fired > 0) {
            drain(all);
        }
    }

    /** Returns when all is done. */
    private void together() {
        ThreadFactory threads =
                Thread.ofPlatform().daemon().name("fire-reminders-", 0).factory();
        try (ExecutorService writers = Executors.newThreadPerTaskExecutor(threads)) {
            IntStream.range(0, PARTS)
                    .mapToObj(part -> new Lot(AT_ONCE, part, PARTS))
                    .forEach(lot -> writers.execute(() -> drainOrLog(lot)));
        }
    }

    private void drainOrLog(Lot lot) {
        try {
            drain(lot);
        } catch (RuntimeException e) {
            log.warn("Reminders that are due wait for the next round", e);
        }
    }

    private void drain(Lot lot) {
        int fired = batch(lot);
        while (fired > 0) {
            fired = batch(lot);
        }
    }

    /** Seldom is enough: a person's first letter after they have blocked the bot. */
    public void retell() {
        transaction.run(() -> fire.retell(bot));
    }

    private int batch(Lot lot) {
        try {
            return fire(lot);
        } catch (RuntimeException e) {
            log.warn("A batch of reminders could not be written; they are tried one by one", e);
            return oneByOne.upTo(AT_ONCE);
        }
    }

    private int fire(Lot lot) {
        int[] fired = new int[1];
        transaction.run(() -> fired[0] = fire.round(bot, lot));
        return fired[0];
    }
}
