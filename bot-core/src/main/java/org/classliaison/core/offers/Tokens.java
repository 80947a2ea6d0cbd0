package org.classliaison.core.offers;

import java.nio.ByteBuffer;
import java.nio.ShortBuffer;
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

    /** Draws once a word, as drawing letter by letter costs more than all else; the odds differ by a thousandth. */
    public String next(int length) {
        byte[] drawn = new byte[length * Short.BYTES];
        random.nextBytes(drawn);
        ShortBuffer numbers = ByteBuffer.wrap(drawn).asShortBuffer();
        StringBuilder word = new StringBuilder(length);
        while (numbers.hasRemaining()) {
            word.append(LETTERS.charAt(Short.toUnsignedInt(numbers.get()) % LETTERS.length()));
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
