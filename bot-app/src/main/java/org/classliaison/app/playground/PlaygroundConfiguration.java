package org.classliaison.app.playground;

import java.time.Clock;
import java.util.List;
import org.apache.ibatis.session.SqlSessionFactory;
import org.classliaison.core.chat.DeepLinks;
import org.classliaison.core.chat.Ids;
import org.classliaison.core.flow.Chores;
import org.classliaison.core.flow.Platform;
import org.classliaison.core.inbox.Inbox;
import org.classliaison.core.inbox.UpdateReader;
import org.classliaison.core.inbox.Wakeup;
import org.classliaison.core.notices.Channels;
import org.classliaison.core.outbox.Courier;
import org.classliaison.core.outbox.Outbox;
import org.classliaison.core.people.ClassGroups;
import org.classliaison.core.people.Duties;
import org.classliaison.core.people.Persons;
import org.classliaison.core.people.Settings;
import org.mybatis.spring.mapper.MapperFactoryBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the playground together, and only where it is wanted: see {@link PlaygroundWanted}. */
@Configuration(proxyBeanMethods = false)
@Conditional(PlaygroundWanted.class)
@Import(PlaygroundWeb.class)
public class PlaygroundConfiguration {

    @Bean
    Platform playground(
            UpdateReader playgroundReader, Courier playgroundCourier, DeepLinks playgroundLinks, MessageRows messages) {
        return new Platform(
                playgroundReader,
                playgroundCourier,
                playgroundLinks,
                Platform.Receiver.none(),
                new PlaygroundAttachments(messages));
    }

    @Bean
    UpdateReader playgroundReader() {
        return new PlaygroundReader();
    }

    @Bean
    Courier playgroundCourier(Chats chats, Board board, Live live, MessageRows messages) {
        return new PlaygroundCourier(chats, board, live, new PlaygroundAttachments(messages)::again);
    }

    @Bean
    DeepLinks playgroundLinks(Environment environment) {
        return new PlaygroundLinks(environment);
    }

    @Bean
    DemoBranch demoBranch(
            Chats chats, Board board, DemoBranch.Registers registers, PlatformTransactionManager manager) {
        return new DemoBranch(chats, board, registers, new TransactionTemplate(manager));
    }

    @Bean
    DemoBranch.Registers demoRegisters(
            ClassGroups classes, Duties duties, Persons persons, Channels channels, Numbers numbers) {
        return new DemoBranch.Registers(classes, duties, persons, channels, numbers);
    }

    @Bean
    Numbers playgroundNumbers(Ids ids, DemoTime time) {
        return new Numbers(ids, time.clock());
    }

    @Bean
    DemoTime demoTime(Clock clock, Settings settings, ObjectProvider<List<Chores>> chores, Outbox outbox) {
        return new DemoTime(clock, settings, new Delivered(() -> chores.getIfAvailable(List::of), outbox));
    }

    @Bean
    Play play(Chats chats, Board board, Updates updates) {
        return new Play(chats, board, updates);
    }

    @Bean
    Door door(Chats chats, Board board, Updates updates, Play play) {
        return new Door(chats, board, updates, play);
    }

    @Bean
    Updates updates(Inbox inbox, ObjectProvider<Wakeup> wakeups, Ids ids, Bell bell) {
        return new Updates(inbox, () -> wakeups.forEach(Wakeup::wake), ids, bell);
    }

    @Bean
    Live live(MessageRows messages, Inbox inbox, Bell bell) {
        return new Live(messages, inbox, bell);
    }

    @Bean
    Board board(MessageRows rows, PlatformTransactionManager manager, Numbers numbers, Bell bell) {
        return new Board(rows, new TransactionTemplate(manager), numbers, bell);
    }

    @Bean
    Chats chats(ChatRows rows, PlatformTransactionManager manager, Ids ids) {
        return new Chats(rows, new TransactionTemplate(manager), ids);
    }

    @Bean
    Bell bell() {
        return new Bell();
    }

    @Bean
    MapperFactoryBean<ChatRows> chatRows(SqlSessionFactory sessions) {
        MapperFactoryBean<ChatRows> mapper = new MapperFactoryBean<>(ChatRows.class);
        mapper.setSqlSessionFactory(sessions);
        return mapper;
    }

    @Bean
    MapperFactoryBean<MessageRows> messageRows(SqlSessionFactory sessions) {
        MapperFactoryBean<MessageRows> mapper = new MapperFactoryBean<>(MessageRows.class);
        mapper.setSqlSessionFactory(sessions);
        return mapper;
    }
}
