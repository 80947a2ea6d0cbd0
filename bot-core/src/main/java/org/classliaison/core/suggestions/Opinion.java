package org.classliaison.core.suggestions;

import org.jspecify.annotations.Nullable;

/**
 * What a suggestion says.
 *
 * @param words as their writer has seen and handed them in
 * @param signature the name that the writer wants to be seen; null for none
 * @param reply null while nobody has answered
 */
public record Opinion(
        String words, @Nullable String signature, @Nullable String reply) {

    /** Of its words, as {@code length()} counts: a card with words and reply still fits a message. */
    public static final int LONGEST = 800;

    public static final int LONGEST_REPLY = 600;

    /** In place of what is gone. */
    public static final Opinion GONE = new Opinion("", null, null);

    public Opinion answered(String answer) {
        return new Opinion(words, signature, answer);
    }
}
