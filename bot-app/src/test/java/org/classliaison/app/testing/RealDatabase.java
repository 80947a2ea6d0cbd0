package org.classliaison.app.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.classliaison.app.database.DatabaseAddress;
import org.classliaison.app.database.DatabaseConfiguration;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A migrated schema of its own. Keep it in a static field of the test class:
 * {@code static final RealDatabase database = RealDatabase.fresh();}
 */
public final class RealDatabase {

    private static final AtomicInteger count = new AtomicInteger();

    private final DatabaseAddress address;
    private final HikariDataSource dataSource;

    private RealDatabase(DatabaseAddress address) {
        this.address = address;
        this.dataSource = DatabaseConfiguration.pool(address);
        // Many test classes share the server; those that have finished shall not hold connections.
        dataSource.setMinimumIdle(0);
        dataSource.setIdleTimeout(10_000);
    }

    /** A new schema with all migrations. */
    public static RealDatabase fresh() {
        RealDatabase database = empty();
        Flyway.configure()
                .dataSource(database.dataSource)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        return database;
    }

    /** A new schema without any table. */
    public static RealDatabase empty() {
        String schema = "liaison_test_" + ProcessHandle.current().pid() + "_" + count.incrementAndGet();
        return new RealDatabase(TestServer.get().create(schema));
    }

    public DataSource dataSource() {
        return dataSource;
    }

    public DatabaseAddress address() {
        return address;
    }

    /** For checks in plain SQL. */
    public JdbcClient sql() {
        return JdbcClient.create(dataSource);
    }

    /** Settings that make the whole bot use this schema, for {@code SpringApplicationBuilder.properties} and the like. */
    public List<String> settings() {
        return List.of(
                "liaison.db.url=" + address.url(),
                "liaison.db.user=" + address.user(),
                "liaison.db.password=" + address.password());
    }
}
