package org.classliaison.app.knowledgefiles;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.classliaison.core.files.BadFile;
import org.classliaison.core.files.BadFile.Reason;

/** Unpacks an office file once into nothing, so that no library meets one that swells. */
final class Packed {

    /** 5000 full rows of XML have less than half of it. */
    private static final long MOST_UNPACKED = 60L * 1024 * 1024;

    private static final int MOST_PARTS = 2000;
    private static final int STEP = 64 * 1024;

    private Packed() {}

    /** @param needed the part without which it is no file of its kind */
    static void check(byte[] content, String needed) {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
            long unpacked = parts.size() > MOST_PARTS ? MOST_UNPACKED + 1 : 0;
            for (Iterator<ZipArchiveEntry> next = parts.iterator(); next.hasNext() && unpacked <= MOST_UNPACKED; ) {
                unpacked += size(zip.getInputStream(next.next()), MOST_UNPACKED - unpacked);
            }
            if (unpacked > MOST_UNPACKED) {
                throw new BadFile(Reason.TOO_LARGE);
            }
            if (parts.stream().noneMatch(part -> part.getName().equals(needed))) {
                throw new BadFile(Reason.OTHER_CONTENT);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new BadFile(Reason.BROKEN);
        }
    }

    private static long size(InputStream part, long most) throws IOException {
        byte[] step = new byte[STEP];
        long size = 0;
        for (int read = part.read(step); read >= 0 && size <= most; read = part.read(step)) {
            size += read;
        }
        return size;
    }
}
