package org.classliaison.app.store;

import org.classliaison.core.notices.Cards;
import org.classliaison.core.notices.Channels;
import org.classliaison.core.notices.Copies;
import org.classliaison.core.notices.Notices;
import org.classliaison.core.notices.Receipts;
import org.classliaison.core.shares.Shares;
import org.classliaison.core.shares.Turns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Notices and shares, and where they hang. */
@Configuration(proxyBeanMethods = false)
class NoticeTables {

    @Bean
    Notices notices(NoticeMapper mapper) {
        return new StoredNotices(mapper);
    }

    @Bean
    Copies copies(NoticeCopyMapper mapper) {
        return new StoredCopies(mapper);
    }

    @Bean
    Receipts receipts(ReceiptMapper mapper) {
        return new StoredReceipts(mapper);
    }

    @Bean
    Cards cards(NoticeCardMapper mapper) {
        return new StoredCards(mapper);
    }

    @Bean
    Shares shares(ShareMapper mapper) {
        return new StoredShares(mapper);
    }

    @Bean
    Turns turns(ShareMapper mapper) {
        return new StoredTurns(mapper);
    }

    @Bean
    Channels channels(ChannelMapper mapper) {
        return new StoredChannels(mapper);
    }
}
