package org.classliaison.app.store;

import com.github.f4b6a3.tsid.TsidCreator;
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

    /** Instances draw their part of the number at random; two that draw the same meet only within a millisecond. */
    @Bean
    Ids ids() {
        return () -> TsidCreator.getTsid1024().toLong();
    }
}
