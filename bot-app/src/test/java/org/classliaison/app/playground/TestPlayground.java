package org.classliaison.app.playground;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.classliaison.app.testing.RealDatabase;
import org.classliaison.core.chat.DeepLinks;
import org.classliaison.core.chat.Ids;
import org.classliaison.core.inbox.Inbox;
import org.classliaison.core.inbox.UpdateReader;
import org.classliaison.core.outbox.Courier;
import org.classliaison.core.people.ClassGroups;
import org.classliaison.core.people.Duties;
import org.classliaison.core.people.Person;
import org.classliaison.core.people.Persons;
import org.mockito.Mockito;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.quartz.autoconfigure.QuartzAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;

/** The playground with a bot of a few lines and a database of its own. */
@SpringBootConfiguration
@EnableAutoConfiguration(exclude = QuartzAutoConfiguration.class)
@Import(PlaygroundConfiguration.class)
class TestPlayground {

    @Bean
    DataSource dataSource() {
        return RealDatabase.fresh().dataSource();
    }

    @Bean
    Ids ids() {
        AtomicLong last = new AtomicLong(System.currentTimeMillis() << 20);
        return last::incrementAndGet;
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    FakeInbox inbox() {
        return new FakeInbox();
    }

    @Bean
    EchoBot echoBot(Inbox inbox, UpdateReader reader, @Lazy Courier courier, DeepLinks links) {
        return new EchoBot(inbox, reader, courier, links);
    }

    @Bean
    ClassGroups classGroups() {
        return Mockito.mock(ClassGroups.class);
    }

    @Bean
    Duties duties() {
        return Mockito.mock(Duties.class);
    }

    @Bean
    Persons persons() {
        Persons persons = Mockito.mock(Persons.class);
        Mockito.when(persons.findOrAdd(Mockito.eq(Bot.ID), Mockito.anyLong())).thenAnswer(call -> {
            long user = call.getArgument(1);
            return new Person(user * 10, Bot.ID, user, "同学·" + user, null, false);
        });
        return persons;
    }
}
