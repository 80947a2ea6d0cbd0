package org.classliaison.app.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.classliaison.core.care.BrokenSeal;
import org.classliaison.core.care.Seals;

/** AES-256-GCM with a nonce of its own each time: {@code KEY.BASE64(nonce, text, tag)}; the place is authenticated too. */
final class SealWithAes implements Seals {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Keyring keyring;
    private final SecureRandom random = new SecureRandom();

    SealWithAes(Keyring keyring) {
        this.keyring = keyring;
    }

    @Override
    public String seal(String plain, String place) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        CareKey key = keyring.current();
        try {
            byte[] text =
                    cipher(Cipher.ENCRYPT_MODE, key, nonce, place).doFinal(plain.getBytes(StandardCharsets.UTF_8));
            byte[] all = ByteBuffer.allocate(NONCE_BYTES + text.length)
                    .put(nonce)
                    .put(text)
                    .array();
            return key.id() + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + CIPHER + "; nothing was stored", e);
        }
    }

    @Override
    public String open(String sealed, String place) {
        int dot = sealed.indexOf('.');
        String id = dot < 0 ? "" : sealed.substring(0, dot);
        CareKey key = keyring.byId(id).orElseThrow(() -> new BrokenSeal("there is no key '" + id + "' for " + place));
        try {
            byte[] all = Base64.getUrlDecoder().decode(sealed.substring(dot + 1));
            byte[] plain = cipher(Cipher.DECRYPT_MODE, key, head(all), place)
                    .doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES);
            return new String(plain, StandardCharsets.UTF_8);
        } catch (AEADBadTagException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new BrokenSeal(place + " was changed or belongs elsewhere");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + CIPHER, e);
        }
    }

    @Override
    public String key() {
        return keyring.current().id();
    }

    private static byte[] head(byte[] all) {
        byte[] nonce = new byte[NONCE_BYTES];
        System.arraycopy(all, 0, nonce, 0, NONCE_BYTES);
        return nonce;
    }

    private static Cipher cipher(int mode, CareKey key, byte[] nonce, String place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key.secret(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
