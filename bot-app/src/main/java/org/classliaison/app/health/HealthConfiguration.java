package org.classliaison.app.health;

import java.util.List;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.flow.Platform;
import org.classliaison.core.inbox.Inbox;
import org.classliaison.core.outbox.Outbox;
import org.classliaison.core.signs.Watcher;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The bot's own lines in the health page. */
@Configuration(proxyBeanMethods = false)
public class HealthConfiguration {

    @Bean
    HealthIndicator delivery(List<Platform> platforms, Inbox inbox, Outbox outbox) {
        List<BotId> bots = platforms.stream().map(Platform::bot).toList();
        return new DeliveryHealth(bots, inbox, outbox);
    }

    @Bean
    HealthIndicator detectors(Watcher watcher) {
        return new WatcherHealth(watcher);
    }
}
