package org.classliaison.app.store;

import org.classliaison.core.chat.Ids;
import org.classliaison.core.flow.Transaction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The core's ports as beans. Needs a data source, a transaction manager and a clock. */
@Configuration(proxyBeanMethods = false)
@Import({
    SessionConfiguration.class,
    MailTables.class,
    PeopleTables.class,
    KnowledgeTables.class,
    NoticeTables.class,
    ReminderTables.class,
    FeedTables.class,
    CareTables.class,
    SuggestionTables.class
})
public class StoreConfiguration {

    @Bean
    Transaction transaction(PlatformTransactionManager manager) {
        return new StoredTransaction(new TransactionTemplate(manager));
    }

    @Bean
    Ids ids() {
        return new TimedIds();
    }
}
