package org.classliaison.core.act.importing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.classliaison.core.knowledge.Entry;
import org.classliaison.core.knowledge.WrittenEntry;
import org.jspecify.annotations.Nullable;

/** A digest of what a preview was made against: where it differs later, somebody has changed an entry in between. */
final class Basis {

    private static final int BYTES = 16;

    private final MessageDigest digest;

    Basis(@Nullable Long classId) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
        add(String.valueOf(classId));
    }

    void add(String topic, @Nullable Entry standing) {
        add(topic);
        add(standing == null ? "-" : standing.version() + " " + WrittenEntry.of(standing));
    }

    String digest() {
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private void add(String text) {
        digest.update((text + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
