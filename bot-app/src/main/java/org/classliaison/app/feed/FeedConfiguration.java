package org.classliaison.app.feed;

import org.classliaison.core.feeds.FeedWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The feeds' address. Needs {@link org.classliaison.core.feeds.Feeds}. */
@Configuration(proxyBeanMethods = false)
@Import(FeedController.class)
public class FeedConfiguration {

    @Bean
    FeedWriter feedWriter() {
        return new IcalWriter();
    }
}
