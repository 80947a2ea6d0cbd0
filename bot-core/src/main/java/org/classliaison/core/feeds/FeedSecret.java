package org.classliaison.core.feeds;

import org.classliaison.core.chat.Digest;

/** The random part of an address. */
public final class FeedSecret {

    /** Of A–Z, a–z and 0–9, about six bits each: 154 bits, which nobody guesses. */
    public static final int LENGTH = 26;

    private FeedSecret() {}

    /** SHA-256 in hex. Needs no salt: the secret is random already. */
    public static String hash(String secret) {
        return new Digest().add(secret).hex(Digest.WHOLE);
    }
}
