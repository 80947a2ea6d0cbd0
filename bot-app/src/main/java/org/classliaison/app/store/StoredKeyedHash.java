package org.classliaison.app.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.classliaison.core.care.KeyedHash;
import org.classliaison.core.care.Seals;

/**
 * HMAC-SHA-256 with a secret of the installation, which is kept sealed in table care_secret: marks stay the same when the
 * key of the seals is changed.
 */
final class StoredKeyedHash implements KeyedHash {

    static final long SECRET = 1;

    private static final String HMAC = "HmacSHA256";
    private static final int SECRET_BYTES = 32;

    private final SecretKeySpec secret;

    private StoredKeyedHash(SecretKeySpec secret) {
        this.secret = secret;
    }

    /**
     * Makes the secret where there is none. Of several instances at their first start one wins, and all use its secret.
     *
     * @throws org.classliaison.core.care.BrokenSeal if it was sealed with a key that is not here
     */
    static StoredKeyedHash open(CareBookMapper mapper, Seals seals) {
        String kept = mapper.secret(SECRET).orElseGet(() -> {
            mapper.insertSecret(SECRET, seals.seal(fresh(), SealedColumn.SECRET.place(SECRET)));
            return mapper.secret(SECRET).orElseThrow();
        });
        byte[] secret = Base64.getDecoder().decode(seals.open(kept, SealedColumn.SECRET.place(SECRET)));
        return new StoredKeyedHash(new SecretKeySpec(secret, HMAC));
    }

    @Override
    public String of(String words) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(secret);
            byte[] mark = mac.doFinal(words.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mark);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + HMAC, e);
        }
    }

    private static String fresh() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
