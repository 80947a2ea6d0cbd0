package org.classliaison.core.flow;

import org.classliaison.core.act.remind.FireDue;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.reminders.Occurrences.Lot;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells what is due one at a time, where a batch of it could not be written, and gives up what stands in the way. */
final class FireOneByOne {

    private static final Logger log = LoggerFactory.getLogger(FireOneByOne.class);

    private final BotId bot;
    private final FireDue fire;
    private final Transaction transaction;

    FireOneByOne(BotId bot, FireDue fire, Transaction transaction) {
        this.bot = bot;
        this.fire = fire;
        this.transaction = transaction;
    }

    /** @return 0 if nothing is due any more, or the most */
    int upTo(int most) {
        for (int i = 0; i < most; i++) {
            if (one() == 0) {
                return 0;
            }
        }
        return most;
    }

    /** Tried twice: two that get in each other's way do so once. */
    private int one() {
        try {
            return fire();
        } catch (RuntimeException first) {
            return again();
        }
    }

    private int again() {
        try {
            return fire();
        } catch (RuntimeException e) {
            setAside(e);
            return 1;
        }
    }

    private int fire() {
        int[] fired = new int[1];
        transaction.run(() -> fired[0] = fire.round(bot, Lot.first(1)));
        return fired[0];
    }

    private void setAside(RuntimeException why) {
        try {
            setAside(why, true);
        } catch (RuntimeException e) {
            setAside(e, false);
        }
    }

    private void setAside(RuntimeException why, boolean series) {
        transaction.run(() -> fire.setAside(bot, series)
                .ifPresent(id -> log.error("Occurrence {} cannot be told and is dropped", id, why)));
    }
}
