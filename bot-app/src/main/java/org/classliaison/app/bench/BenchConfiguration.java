package org.classliaison.app.bench;

import org.classliaison.core.chat.Attachments;
import org.classliaison.core.flow.Platform;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Adds the bench's own platform to the program. */
@Configuration(proxyBeanMethods = false)
class BenchConfiguration {

    @Bean
    BenchPlatform benchPlatform() {
        return new BenchPlatform();
    }

    @Bean
    Platform bench(BenchPlatform platform) {
        return new Platform(platform, platform, platform, Platform.Receiver.none(), Attachments.none());
    }
}
