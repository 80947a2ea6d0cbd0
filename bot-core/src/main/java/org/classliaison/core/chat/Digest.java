package org.classliaison.core.chat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short name for texts, the same for the same texts in the same order: SHA-256. Not for secrets. */
public final class Digest {

    /** As many bytes as there are. */
    public static final int WHOLE = 32;

    private final MessageDigest digest;

    public Digest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Where one text ends and the next begins is the caller's to mark. */
    public Digest add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /**
     * Of everything added since the last call.
     *
     * @param bytes how many of the 32; each is two letters
     */
    public String hex(int bytes) {
        return HexFormat.of().formatHex(digest.digest(), 0, bytes);
    }
}
