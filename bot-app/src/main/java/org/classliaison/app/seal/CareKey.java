package org.classliaison.app.seal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.classliaison.app.trouble.Trouble;

/**
 * One key for AES-256.
 *
 * @param id 8 hex digits of its SHA-256, by which sealed text names it
 */
record CareKey(String id, SecretKey secret) {

    private static final int BYTES = 32;

    static CareKey fresh() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return of(bytes);
    }

    /**
     * @param base64 with or without padding at the end
     * @param source where it stands, for the sentence to the operator
     * @throws Trouble if it is none
     */
    static CareKey read(String base64, String source) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64.strip());
            if (bytes.length == BYTES) {
                return of(bytes);
            }
            throw new Trouble(
                    "The key in " + source + " has " + bytes.length + " bytes; a key has " + BYTES + ".", advice());
        } catch (IllegalArgumentException e) {
            throw new Trouble("The key in " + source + " is not Base64.", advice(), e);
        }
    }

    String base64() {
        return Base64.getEncoder().encodeToString(secret.getEncoded());
    }

    /** Keys must not stand in logs. */
    @Override
    public String toString() {
        return "CareKey " + id;
    }

    private static String advice() {
        return "Make one with: openssl rand -base64 32. Where flags are sealed already, bring their key back instead.";
    }

    private static CareKey of(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new CareKey(HexFormat.of().formatHex(digest, 0, 4), new SecretKeySpec(bytes, "AES"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
