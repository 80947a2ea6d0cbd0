package org.classliaison.app.database;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.classliaison.app.trouble.Trouble;

/** A database that is on its way, so that others can get ready in the meantime. */
final class DatabaseStart {

    private final CompletableFuture<RunningDatabase> running = new CompletableFuture<>();

    private DatabaseStart() {}

    static DatabaseStart begin(DatabaseSettings settings) {
        DatabaseStart start = new DatabaseStart();
        Thread thread = new Thread(() -> start.run(settings), "database-start");
        thread.setDaemon(true);
        thread.start();
        return start;
    }

    private void run(DatabaseSettings settings) {
        try {
            running.complete(settings.start());
        } catch (Throwable e) {
            running.completeExceptionally(e);
        }
    }

    /** @throws Trouble if there will be no database */
    RunningDatabase await() {
        try {
            return running.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException trouble) {
                throw trouble;
            }
            throw e;
        }
    }

    /** Also ends a start that is still under way. */
    void stop() {
        running.handle((database, failure) -> database)
                .thenAccept(database -> {
                    if (database != null) {
                        database.close();
                    }
                })
                .join();
    }
}
