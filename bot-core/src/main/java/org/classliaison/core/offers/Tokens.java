package org.classliaison.core.offers;

import java.util.random.RandomGenerator;

/** Random words of A–Z, a–z and 0–9; about six bits a character. */
public final class Tokens {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private final RandomGenerator random;

    /** @param random a {@code SecureRandom} outside tests: tokens open doors */
    public Tokens(RandomGenerator random) {
        this.random = random;
    }

    public String next(int length) {
        StringBuilder word = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word.toString();
    }
}
