package org.classliaison.app.store;

import java.time.InstantSource;
import org.classliaison.core.chat.Ids;
import org.classliaison.core.inbox.Inbox;
import org.classliaison.core.offers.Offers;
import org.classliaison.core.outbox.Doubts;
import org.classliaison.core.outbox.Outbox;
import org.classliaison.core.people.ChatMoves;
import org.classliaison.core.people.Troubles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters and updates, and what goes with them. */
@Configuration(proxyBeanMethods = false)
class MailTables {

    @Bean
    Inbox inbox(InboxMapper mapper, PlatformTransactionManager manager, Ids ids, InstantSource clock) {
        TransactionTemplate outside = new TransactionTemplate(manager);
        outside.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
        return new StoredInbox(mapper, outside, ids, clock);
    }

    @Bean
    Outbox outbox(OutboxMapper mapper, ManyRows rows, Ids ids) {
        return new StoredOutbox(mapper, rows, ids);
    }

    @Bean
    Doubts doubts(DoubtMapper mapper) {
        return new StoredDoubts(mapper);
    }

    @Bean
    Offers offers(OfferMapper mapper, ManyRows rows) {
        return new StoredOffers(mapper, rows);
    }

    @Bean
    ChatMoves chatMoves(ChatMoveMapper mapper) {
        return new StoredChatMoves(mapper);
    }

    @Bean
    Troubles troubles(TroubleMapper mapper) {
        return new StoredTroubles(mapper);
    }
}
