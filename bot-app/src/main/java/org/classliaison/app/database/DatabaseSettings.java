package org.classliaison.app.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/**
 * What the operator may say about the database.
 *
 * @param data {@code liaison.data}, the folder for everything the bot keeps; ./data unless told otherwise
 * @param server {@code liaison.db.url}, {@code .user} and {@code .password}; null for the embedded MariaDB
 */
record DatabaseSettings(Path data, @Nullable DatabaseAddress server) {

    /** Read straight from the environment, because the database starts before there are any beans. */
    static DatabaseSettings from(Environment environment) {
        Path data = Path.of(environment.getProperty("liaison.data", "data"));
        String url = environment.getProperty("liaison.db.url", "");
        if (url.isBlank()) {
            return new DatabaseSettings(data, null);
        }
        String user = environment.getProperty("liaison.db.user", "");
        String password = environment.getProperty("liaison.db.password", "");
        return new DatabaseSettings(data, DatabaseAddress.of(url, user, password));
    }

    RunningDatabase start() {
        if (server == null) {
            return EmbeddedMariaDb.start(data);
        }
        ServerCheck.of(server);
        return RunningDatabase.elsewhere(server);
    }
}
