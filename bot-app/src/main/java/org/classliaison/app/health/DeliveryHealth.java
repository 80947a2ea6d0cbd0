package org.classliaison.app.health;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.inbox.Inbox;
import org.classliaison.core.outbox.LetterState;
import org.classliaison.core.outbox.Outbox;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Counts a bot's updates and letters. Never down by itself: what was set aside needs a look, not a restart. */
record DeliveryHealth(List<BotId> bots, Inbox inbox, Outbox outbox) implements HealthIndicator {

    @Override
    public Health health() {
        Health.Builder health = Health.up();
        bots.forEach(bot -> health.withDetail(bot.value(), counts(bot)));
        return health.build();
    }

    private Map<String, Integer> counts(BotId bot) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("updatesWaiting", inbox.countWaiting(bot));
        counts.put("updatesSetAside", inbox.countSetAside(bot));
        counts.put("lettersReady", outbox.count(bot, LetterState.READY));
        counts.put("lettersInDoubt", outbox.count(bot, LetterState.IN_DOUBT));
        counts.put("lettersDead", outbox.count(bot, LetterState.DEAD));
        return counts;
    }
}
