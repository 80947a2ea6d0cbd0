package org.classliaison.app.playground;

import java.time.Clock;
import javax.sql.DataSource;
import org.classliaison.app.store.StoreConfiguration;
import org.classliaison.app.testing.OpenSeals;
import org.classliaison.app.testing.RealDatabase;
import org.classliaison.core.care.Seals;
import org.classliaison.core.chat.DeepLinks;
import org.classliaison.core.inbox.Inbox;
import org.classliaison.core.inbox.UpdateReader;
import org.classliaison.core.outbox.Courier;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.quartz.autoconfigure.QuartzAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;

/** The playground with the real store, a bot of a few lines and a database of its own. */
@SpringBootConfiguration
@EnableAutoConfiguration(exclude = QuartzAutoConfiguration.class)
@Import({PlaygroundConfiguration.class, StoreConfiguration.class})
class TestPlayground {

    @Bean
    DataSource dataSource() {
        return RealDatabase.fresh().dataSource();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Seals seals() {
        return new OpenSeals();
    }

    /** Lazy, because the updates that wake the bot come from where its answers go. */
    @Bean
    EchoBot echoBot(Inbox inbox, UpdateReader reader, @Lazy Courier courier, DeepLinks links) {
        return new EchoBot(inbox, reader, courier, links);
    }
}
