package org.classliaison.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.classliaison.app.trouble.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * The folder for everything the bot keeps, ours alone while it is open. The lock is one of the operating system and
 * falls with the process, however it ends: there is no file that could be left behind and lie.
 */
final class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** @throws Trouble if it cannot be written to or another process has it */
    static DataFolder open(Path wanted) {
        Path path = writable(wanted);
        FileChannel channel = null;
        try {
            channel =
                    FileChannel.open(path.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new Trouble(
                        "Another class-liaison is running on the data folder " + path + ".",
                        "Stop it first, or give this one a folder of its own with LIAISON_DATA.");
            }
            return new DataFolder(path, channel);
        } catch (IOException e) {
            throw notWritable(path, e);
        }
    }

    Path tables() {
        return path.resolve("mariadb");
    }

    /** Where tables are made until they are complete. */
    Path unfinishedTables() {
        return path.resolve("mariadb.new");
    }

    Path firstOrders() {
        return path.resolve("mariadb-start.sql");
    }

    Path log() {
        return path.resolve("mariadb.log");
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The lock on " + path + " stays until this process ends", e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static Path writable(Path wanted) {
        Path absolute = wanted.toAbsolutePath().normalize();
        try {
            Files.createDirectories(absolute);
            Path path = absolute.toRealPath();
            Files.delete(Files.createTempFile(path, "write", ".test"));
            return path;
        } catch (IOException e) {
            throw notWritable(absolute, e);
        }
    }

    private static Trouble notWritable(Path path, IOException e) {
        return new Trouble(
                "The data folder " + path + " cannot be written to: "
                        + e.getClass().getSimpleName() + ".",
                "Give this user the right to write there, free some disk space, or set LIAISON_DATA to another folder.",
                e);
    }
}
