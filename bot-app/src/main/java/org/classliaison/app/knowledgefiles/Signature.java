package org.classliaison.app.knowledgefiles;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What the first bytes of a file say about its kind. */
final class Signature {

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** Compound files: .xls and .doc, and newer documents under a password. */
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final byte[] PDF = "%PDF".getBytes(StandardCharsets.US_ASCII);

    private Signature() {}

    static boolean isZip(byte[] content) {
        return begins(content, ZIP);
    }

    static boolean isOldOffice(byte[] content) {
        return begins(content, OLD_OFFICE);
    }

    static boolean isPdf(byte[] content) {
        return begins(content, PDF);
    }

    private static boolean begins(byte[] content, byte[] signature) {
        return content.length >= signature.length && Arrays.equals(content, 0, 4, signature, 0, 4);
    }
}
