package org.classliaison.app.database;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A mariadbd that outlived its JVM. It is looked for among the running processes, by the folder it works on, and not
 * in a file: a file can name a process that is long gone, or a stranger that has got its number.
 */
final class LeftoverServer {

    private static final Logger log = LoggerFactory.getLogger(LeftoverServer.class);
    private static final Duration CLEAN_END = Duration.ofSeconds(30);

    private LeftoverServer() {}

    /** Only call it while the folder is ours: then nobody else can be using that server. */
    static void stop(DataFolder folder) {
        String finished = "--datadir=" + folder.tables();
        String unfinished = "--datadir=" + folder.unfinishedTables();
        ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .arguments()
                        .filter(arguments -> Arrays.asList(arguments).contains(finished)
                                || Arrays.asList(arguments).contains(unfinished))
                        .isPresent())
                .forEach(process -> {
                    log.info("Stopping the database server {} that an earlier run left behind", process.pid());
                    end(process);
                });
    }

    /** Asks first. If that does not help it is killed, which InnoDB survives without loss. */
    static void end(ProcessHandle process) {
        process.destroy();
        if (!hasEnded(process)) {
            process.destroyForcibly();
            hasEnded(process);
        }
    }

    private static boolean hasEnded(ProcessHandle process) {
        CompletableFuture<ProcessHandle> end = process.onExit();
        try {
            end.get(CLEAN_END.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
