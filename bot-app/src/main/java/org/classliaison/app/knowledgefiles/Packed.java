package org.classliaison.app.knowledgefiles;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
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
        long unpacked = 0;
        int parts = 0;
        boolean found = false;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                found |= part.getName().equals(needed);
                unpacked += size(zip, MOST_UNPACKED - unpacked);
                if (++parts > MOST_PARTS || unpacked > MOST_UNPACKED) {
                    throw new BadFile(Reason.TOO_LARGE);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new BadFile(Reason.BROKEN);
        }
        if (!found) {
            throw new BadFile(parts == 0 ? Reason.BROKEN : Reason.OTHER_CONTENT);
        }
    }

    private static long size(ZipInputStream part, long most) throws IOException {
        byte[] step = new byte[STEP];
        long size = 0;
        for (int read = part.read(step); read >= 0 && size <= most; read = part.read(step)) {
            size += read;
        }
        return size;
    }
}
