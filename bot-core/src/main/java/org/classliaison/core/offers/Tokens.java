package org.classliaison.core.offers;

import java.time.Instant;
import java.util.random.RandomGenerator;

/** Random words of 0–9, A–Z and a–z; about six bits a character. */
public final class Tokens {

    /** In the order in which a database sorts them. */
    private static final String LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    /** Enough for the seconds of a thousand years. */
    private static final int MOMENT = 6;

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

    /** Begins with the moment, so that rows that are named so lie together in the order in which they were written. */
    public String next(int length, Instant moment) {
        StringBuilder word = new StringBuilder(length);
        long rest = moment.getEpochSecond();
        for (int i = 0; i < MOMENT; i++) {
            word.append(LETTERS.charAt((int) (rest % LETTERS.length())));
            rest /= LETTERS.length();
        }
        return word.reverse().append(next(length - MOMENT)).toString();
    }
}
