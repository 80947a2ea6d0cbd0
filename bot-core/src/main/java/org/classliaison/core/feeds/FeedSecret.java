package org.classliaison.core.feeds;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The random part of an address. */
public final class FeedSecret {

    /** Of A–Z, a–z and 0–9, about six bits each: 154 bits, which nobody guesses. */
    public static final int LENGTH = 26;

    private FeedSecret() {}

    /** SHA-256 in hex. Needs no salt: the secret is random already. */
    public static String hash(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
