package org.classliaison.core.knowledge;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The right to compute one kind of rows: of all programs that share a folder one has it, and the others wait. In a folder
 * that takes no file, everybody has it.
 */
final class Turn {

    private static final Logger LOG = LoggerFactory.getLogger(Turn.class);

    private final @Nullable FileChannel locked;

    private Turn(@Nullable FileChannel locked) {
        this.locked = locked;
    }

    /** Waits until whoever has it is done. */
    static Turn of(Path folder, String kind) {
        Path file = folder.resolve(kind + ".lock");
        try {
            Files.createDirectories(folder);
            return new Turn(locked(FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)));
        } catch (IOException e) {
            LOG.warn("{} cannot be locked, another program may do the same work: {}", file, e.toString());
            return new Turn(null);
        }
    }

    private static FileChannel locked(FileChannel channel) throws IOException {
        try {
            channel.lock();
        } catch (OverlappingFileLockException e) {
            LOG.debug("Another thread of this program has the turn, and computes the same: {}", e.toString());
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        return channel;
    }

    void end() {
        try {
            if (locked != null) {
                locked.close();
            }
        } catch (IOException e) {
            LOG.warn("A lock was not given back; it goes with this program: {}", e.toString());
        }
    }
}
