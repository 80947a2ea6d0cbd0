package org.classliaison.core.chat;

import java.util.regex.Pattern;

/**
 * One bot account on one chat platform, such as {@code telegram-123456} or {@code playground}.
 *
 * @param value at most 40 characters of a–z, 0–9 and the hyphen; part of every unique key
 */
public record BotId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,40}");

    public BotId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A bot id has 1 to 40 characters of a-z, 0-9 and -: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
