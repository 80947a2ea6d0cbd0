package org.classliaison.app.store;

import org.classliaison.core.feeds.FeedLinks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The port of feeds as a bean. */
@Configuration(proxyBeanMethods = false)
class FeedStore {

    @Bean
    FeedLinks feedLinks(FeedLinkMapper mapper) {
        return new StoredFeedLinks(mapper);
    }
}
