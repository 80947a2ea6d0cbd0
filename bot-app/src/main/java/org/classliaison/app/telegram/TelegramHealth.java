package org.classliaison.app.telegram;

import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** What an operator wants to know about Telegram. Down only where this process should poll and cannot. */
public final class TelegramHealth implements HealthIndicator {

    /** Two long polls; a shorter trouble mends itself and is only told. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Pulse pulse;
    private final BotProfile self;

    TelegramHealth(Pulse pulse, BotProfile self) {
        this.pulse = pulse;
        this.self = self;
    }

    @Override
    public Health health() {
        Pulse.Reading reading = pulse.read();
        Health.Builder health = isDeaf(reading) ? Health.down() : Health.up();
        health.withDetail("polling", reading.begun().isPresent());
        health.withDetail("bot", self.username().map(name -> "@" + name).orElse("not known yet"));
        self.readsAllGroupMessages().ifPresent(all -> health.withDetail("can_read_all_group_messages", all));
        reading.lastGood().ifPresent(ago -> health.withDetail("secondsSinceLastGoodPoll", ago.toSeconds()));
        reading.trouble().ifPresent(trouble -> health.withDetail("trouble", trouble));
        return health.build();
    }

    /** Also without any trouble told: a poll that never comes back is one. */
    private static boolean isDeaf(Pulse.Reading reading) {
        boolean fresh = reading.trouble().isEmpty() && isRecent(reading.begun());
        return reading.begun().isPresent() && !isRecent(reading.lastGood()) && !fresh;
    }

    private static boolean isRecent(Optional<Duration> ago) {
        return ago.isPresent() && ago.get().compareTo(PATIENCE) < 0;
    }
}
