package org.classliaison.app.store;

import org.classliaison.core.feeds.FeedLinks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Addresses for calendar programs. */
@Configuration(proxyBeanMethods = false)
class FeedTables {

    @Bean
    FeedLinks feedLinks(FeedLinkMapper mapper) {
        return new StoredFeedLinks(mapper);
    }
}
