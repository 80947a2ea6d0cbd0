package org.classliaison.app.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The data source, once the database answers. Closed before the database is. */
@Configuration(proxyBeanMethods = false)
public class DatabaseConfiguration {

    @Bean
    RunningDatabase runningDatabase(ObjectProvider<DatabaseStart> early, Environment environment) {
        DatabaseStart start = early.getIfAvailable(() -> DatabaseStart.begin(DatabaseSettings.from(environment)));
        return start.await();
    }

    @Bean
    HikariDataSource dataSource(RunningDatabase database) {
        return pool(database.address());
    }

    /** READ COMMITTED, because two writers that look for free rows would otherwise lock the gaps between them. */
    public static HikariDataSource pool(DatabaseAddress address) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("database");
        config.setJdbcUrl(address.url());
        config.setUsername(address.user());
        config.setPassword(address.password());
        config.setMaximumPoolSize(8);
        config.setMinimumIdle(2);
        config.setConnectionTimeout(10_000);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return new HikariDataSource(config);
    }
}
