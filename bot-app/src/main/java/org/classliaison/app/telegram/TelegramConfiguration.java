package org.classliaison.app.telegram;

import java.time.Clock;
import java.time.Duration;
import org.classliaison.core.flow.Platform;
import org.classliaison.core.inbox.Inbox;
import org.classliaison.core.inbox.Wakeup;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Telegram as one platform of the core, where {@code TELEGRAM_BOT_TOKEN} is set. */
@Configuration(proxyBeanMethods = false)
@Conditional(TelegramWanted.class)
@EnableConfigurationProperties(TelegramSettings.class)
public class TelegramConfiguration {

    private static final BotApi.Patience SENDING = new BotApi.Patience(Duration.ofSeconds(15), Duration.ofSeconds(30));

    private static final Rhythm RHYTHM = Rhythm.usual();

    @Bean
    BotAddress telegramAddress(TelegramSettings settings) {
        return settings.address();
    }

    @Bean
    BotProfile telegramProfile(BotAddress address) {
        return new BotProfile(address.userId());
    }

    @Bean
    BotApi telegramApi(BotAddress address) {
        return new BotApi(address, SENDING);
    }

    @Bean
    Pulse telegramPulse(Clock clock) {
        return new Pulse(clock);
    }

    @Bean
    Introduction telegramIntroduction(BotApi api, BotProfile self) {
        return new Introduction(new Line(api), self, Duration.ofSeconds(15));
    }

    /** Waits longer for an answer than Telegram waits for an update. */
    @Bean
    Line telegramLine(BotAddress address) {
        Duration read = RHYTHM.longPoll().plusSeconds(15);
        return new Line(new BotApi(address, new BotApi.Patience(read, read.plusSeconds(15))));
    }

    @Bean
    PollRound.Sink telegramSink(Inbox inbox, ObjectProvider<Wakeup> wakeups, Pulse pulse, Clock clock) {
        return new PollRound.Sink(inbox, () -> wakeups.forEach(Wakeup::wake), pulse, clock);
    }

    @Bean
    Platform telegram(BotProfile self, BotApi api, Line line, PollRound.Sink sink) {
        PollRound round = new PollRound(self.botId(), line, sink, RHYTHM);
        return new Platform(
                new TelegramReader(self),
                new TelegramCourier(self.botId(), api),
                new TelegramLinks(self),
                new TelegramPoller(line, round, sink.pulse(), self),
                new TelegramAttachments(api));
    }

    @Bean
    TelegramHealth telegramHealthIndicator(Pulse pulse, BotProfile self) {
        return new TelegramHealth(pulse, self);
    }
}
