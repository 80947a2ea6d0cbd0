package org.classliaison.app.seal;

import org.classliaison.app.trouble.Trouble;
import org.classliaison.core.care.Seals;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The seals, with the keys that are there at the start. */
@Configuration(proxyBeanMethods = false)
public class SealConfiguration {

    /** @throws Trouble if there is no usable key */
    @Bean
    Seals seals(Environment environment) {
        return new SealWithAes(KeySource.from(environment).open());
    }
}
