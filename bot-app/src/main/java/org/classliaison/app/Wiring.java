package org.classliaison.app;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.classliaison.app.database.DatabaseConfiguration;
import org.classliaison.app.database.RunningDatabase;
import org.classliaison.app.feed.FeedConfiguration;
import org.classliaison.app.health.HealthConfiguration;
import org.classliaison.app.knowledgefiles.EntryFiles;
import org.classliaison.app.lead.LeadConfiguration;
import org.classliaison.app.lead.Lease;
import org.classliaison.app.playground.PlaygroundConfiguration;
import org.classliaison.app.schedule.ScheduleConfiguration;
import org.classliaison.app.seal.SealConfiguration;
import org.classliaison.app.store.SeedFiles;
import org.classliaison.app.store.StoreConfiguration;
import org.classliaison.app.telegram.TelegramConfiguration;
import org.classliaison.core.act.answer.Decide;
import org.classliaison.core.act.answer.Sureness;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.feeds.FeedAddress;
import org.classliaison.core.feeds.Feeds;
import org.classliaison.core.files.KnowledgeFiles;
import org.classliaison.core.flow.Chores;
import org.classliaison.core.flow.Platform;
import org.classliaison.core.flow.Ports;
import org.classliaison.core.knowledge.BgeSentences;
import org.classliaison.core.knowledge.Entries;
import org.classliaison.core.knowledge.Library;
import org.classliaison.core.knowledge.RememberingSentences;
import org.classliaison.core.knowledge.Sentences;
import org.classliaison.core.offers.Tokens;
import org.classliaison.core.signs.StudentNumber;
import org.classliaison.core.signs.WatchLines;
import org.classliaison.core.signs.Watcher;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** Every room of the program, and the core in the middle of them. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableConfigurationProperties(LiaisonSettings.class)
@Import({
    DatabaseConfiguration.class,
    SealConfiguration.class,
    StoreConfiguration.class,
    LeadConfiguration.class,
    TelegramConfiguration.class,
    PlaygroundConfiguration.class,
    ScheduleConfiguration.class,
    HealthConfiguration.class,
    FeedConfiguration.class,
    PortWiring.class
})
class Wiring {

    @Bean
    Clock clock(LiaisonSettings settings) {
        return Clock.system(settings.zone());
    }

    @Bean
    Texts texts(LiaisonSettings settings) {
        return new Texts(Locale.forLanguageTag(settings.language()));
    }

    @Bean
    Tokens tokens() {
        return new Tokens(new SecureRandom());
    }

    @Bean
    KnowledgeFiles knowledgeFiles() {
        return new EntryFiles();
    }

    @Bean
    Decide decide() {
        return new Decide(Sureness.measured());
    }

    /** One for all who look at a message, so that it is turned into a vector once. */
    @Bean
    Sentences sentences() {
        return new RememberingSentences(new BgeSentences());
    }

    @Bean
    Library library(Entries entries, Sentences sentences, LiaisonSettings settings) {
        return Library.open(entries.all(), SeedFiles.chatter(), sentences, settings.understanding());
    }

    /** @param library learns first: it has a start to hold up */
    @Bean
    Watcher watcher(Sentences sentences, LiaisonSettings settings, Library library) {
        StudentNumber students = StudentNumber.like(settings.studentNumber());
        return new WatchOnceLearned(
                () -> WatchLines.open(SeedFiles.signs(), sentences, students, settings.understanding()),
                WatchOnceLearned.beside());
    }

    @Bean
    Doorbell doorbell() {
        return new Doorbell();
    }

    @Bean
    Bots bots(
            List<Platform> platforms, Function<BotId, Ports> portsOfBots, LiaisonSettings settings, Doorbell doorbell) {
        return Bots.of(platforms, portsOfBots, settings.rules(), doorbell);
    }

    @Bean
    List<Chores> chores(Bots bots) {
        return bots.chores();
    }

    @Bean
    FeedAddress feedAddress(LiaisonSettings settings, Environment environment) {
        return new FeedAddresses(settings.url(), environment);
    }

    @Bean
    Feeds feeds(Bots bots) {
        return bots::feed;
    }

    @Bean
    WorkWhileLeading workWhileLeading(Bots bots, Lease lease, KnowledgeRefresh knowledge, RunningDatabase database) {
        if (database.isOursAlone()) {
            lease.endAll();
        }
        return new WorkWhileLeading(bots, lease, knowledge);
    }

    @Bean
    KnowledgeRefresh knowledgeRefresh(Entries entries, Library library) {
        return new KnowledgeRefresh(entries, library);
    }

    @Bean
    Welcome welcome(Environment environment, List<Platform> platforms) {
        return new Welcome(environment, platforms);
    }
}
