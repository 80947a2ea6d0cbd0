package org.classliaison.app.seal;

import org.jspecify.annotations.Nullable;

/** There is no usable key. The message is for whoever runs the bot: what is wrong, and what to do about it. */
public final class SealTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String advice;

    SealTrouble(String sentence, String advice, @Nullable Throwable cause) {
        super(sentence, cause);
        this.advice = advice;
    }

    SealTrouble(String sentence, String advice) {
        this(sentence, advice, null);
    }

    /** What to do, in one sentence. */
    public String advice() {
        return advice;
    }
}
