package org.classliaison.app.health;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Reach;
import org.classliaison.core.inbox.Inbox;
import org.classliaison.core.inbox.SetAside;
import org.classliaison.core.outbox.LetterState;
import org.classliaison.core.outbox.Outbox;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Counts a bot's updates and letters. Never down by itself: what was set aside needs a look, not a restart. */
record DeliveryHealth(List<BotId> bots, Inbox inbox, Outbox outbox) implements HealthIndicator {

    private static final int NEWEST = 5;
    private static final String WHAT_TO_DO =
            "These messages got no answer. The log names each by its id, and says what "
                    + "failed. Ask their writers to write again; tell the makers of the program if it goes on. They are deleted "
                    + "after " + Reach.LETTERS_KEPT.toDays() + " days.";

    @Override
    public Health health() {
        Health.Builder health = Health.up();
        bots.forEach(bot -> health.withDetail(bot.value(), of(bot)));
        return health.build();
    }

    private Map<String, Object> of(BotId bot) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("updatesWaiting", inbox.countWaiting(bot));
        told.put("updatesSetAside", inbox.countSetAside(bot));
        List<SetAside> newest = inbox.setAside(bot, NEWEST);
        if (!newest.isEmpty()) {
            told.put("newestSetAside", newest.stream().map(DeliveryHealth::line).toList());
            told.put("whatToDo", WHAT_TO_DO);
        }
        told.put("lettersReady", outbox.count(bot, LetterState.READY));
        told.put("lettersInDoubt", outbox.count(bot, LetterState.IN_DOUBT));
        told.put("lettersDead", outbox.count(bot, LetterState.DEAD));
        return told;
    }

    /** The id as text: it has more digits than a reader of JSON in a browser keeps. */
    private static String line(SetAside aside) {
        return aside.id() + ": " + aside.reason();
    }
}
