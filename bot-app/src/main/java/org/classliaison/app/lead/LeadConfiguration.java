package org.classliaison.app.lead;

import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lease; a {@link Leadership} is made for each bot where the bots are known. */
@Configuration(proxyBeanMethods = false)
public class LeadConfiguration {

    /** Renewed every five seconds: two renewals may fail before somebody else takes over. */
    @Bean
    @DependsOnDatabaseInitialization
    Lease lease(DataSource dataSource) {
        return new Lease(dataSource, Duration.ofSeconds(15));
    }
}
