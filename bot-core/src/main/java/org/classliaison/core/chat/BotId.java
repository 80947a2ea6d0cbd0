package org.classliaison.core.chat;

/**
 * One bot account on one chat platform, such as {@code telegram-123456} or {@code playground}.
 *
 * @param value at most 40 characters of a–z, 0–9 and the hyphen; part of every unique key
 */
public record BotId(String value) {

    private static final int LONGEST = 40;

    public BotId {
        if (value.isEmpty() || value.length() > LONGEST || !value.chars().allMatch(BotId::isAllowed)) {
            throw new IllegalArgumentException("A bot id has 1 to 40 characters of a-z, 0-9 and -: " + value);
        }
    }

    /** Without a pattern, because each row of each batch has one. */
    private static boolean isAllowed(int letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '-';
    }

    @Override
    public String toString() {
        return value;
    }
}
