package org.classliaison.app.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.classliaison.app.database.DatabaseAddress;
import org.classliaison.app.database.EmbeddedMariaDb;
import org.springframework.util.FileSystemUtils;

/**
 * The server for all tests of this JVM: an embedded one, or the one that LIAISON_TEST_DB_URL, _USER, _PASSWORD name. With
 * {@code liaison.test.driver=mysql} the embedded one is spoken to by the driver for MySQL: an operator may have either.
 */
final class TestServer {

    private final DatabaseAddress address;
    private final List<String> schemas = new ArrayList<>();

    private TestServer(DatabaseAddress address) {
        this.address = address;
    }

    static TestServer get() {
        return Holder.SERVER;
    }

    synchronized DatabaseAddress create(String schema) {
        run("CREATE DATABASE " + schema + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci");
        schemas.add(schema);
        String url = address.url().replaceFirst("(//[^/]+/)[^?]*", "$1" + schema);
        return new DatabaseAddress(url, address.user(), address.password());
    }

    private void dropAll() {
        schemas.forEach(schema -> run("DROP DATABASE " + schema));
    }

    private void run(String sql) {
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static TestServer start() {
        String url = System.getenv("LIAISON_TEST_DB_URL");
        if (url == null) {
            return embedded();
        }
        String user = System.getenv().getOrDefault("LIAISON_TEST_DB_USER", "root");
        String password = System.getenv().getOrDefault("LIAISON_TEST_DB_PASSWORD", "");
        TestServer server = new TestServer(DatabaseAddress.of(url, user, password));
        Runtime.getRuntime().addShutdownHook(new Thread(server::dropAll));
        return server;
    }

    private static TestServer embedded() {
        Path data = Path.of(
                "target", "test-data", String.valueOf(ProcessHandle.current().pid()));
        EmbeddedMariaDb database = EmbeddedMariaDb.start(data, Path.of("target", "mariadb"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            database.close();
            delete(data);
        }));
        return new TestServer(spokenToBy(System.getProperty("liaison.test.driver", "mariadb"), database.address()));
    }

    private static DatabaseAddress spokenToBy(String driver, DatabaseAddress embedded) {
        String url = embedded.url().replaceFirst("^jdbc:mariadb:", "jdbc:" + driver + ":");
        return DatabaseAddress.of(url, embedded.user(), embedded.password());
    }

    private static void delete(Path data) {
        try {
            FileSystemUtils.deleteRecursively(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Holder {
        static final TestServer SERVER = start();
    }
}
