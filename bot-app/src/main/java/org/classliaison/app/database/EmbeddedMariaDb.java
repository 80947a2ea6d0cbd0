package org.classliaison.app.database;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.classliaison.app.trouble.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A MariaDB of our own in the data folder, for one machine and one process. It listens on 127.0.0.1 only, on a free
 * port and with a password that are new at each start, so there is nothing to configure and nothing to steal.
 */
public final class EmbeddedMariaDb implements RunningDatabase {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedMariaDb.class);

    private final DataFolder folder;
    private final MariaDbServer server;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedMariaDb(DataFolder folder, MariaDbServer server) {
        this.folder = folder;
        this.server = server;
    }

    /** Returns once the database answers; the first start on a folder unpacks some 300 MB of server. */
    public static EmbeddedMariaDb start(Path data) {
        return start(data, data.resolve(MariaDbBinaries.NAME));
    }

    /**
     * @param binaries where the server's program is or shall be unpacked; may be shared by many data folders
     * @throws Trouble if the folder is in use or not writable, or if the server does not run on this machine
     */
    public static EmbeddedMariaDb start(Path data, Path binaries) {
        MariaDbBinaries.requireSupported();
        DataFolder folder = DataFolder.open(data);
        long begin = System.nanoTime();
        try {
            LeftoverServer.stop(folder);
            MariaDbProgram program = new MariaDbProgram(MariaDbBinaries.unpack(binaries), folder);
            FirstTables.make(program, folder);
            EmbeddedMariaDb database = new EmbeddedMariaDb(folder, MariaDbServer.start(program, folder));
            log.info("The database in {} answers after {} ms", data, (System.nanoTime() - begin) / 1_000_000);
            return database;
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    @Override
    public DatabaseAddress address() {
        return server.address();
    }

    @Override
    public boolean isOursAlone() {
        return true;
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            server.stop();
            folder.close();
        }
    }
}
