package org.classliaison.app.trouble;

import org.jspecify.annotations.Nullable;

/** Something outside the program keeps it from starting. The message is for whoever runs the bot: what is wrong. */
public final class Trouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String advice;

    public Trouble(String sentence, String advice, @Nullable Throwable cause) {
        super(sentence, cause);
        this.advice = advice;
    }

    public Trouble(String sentence, String advice) {
        this(sentence, advice, null);
    }

    /** Where the sentence says what to do as well. */
    public Trouble(String sentence) {
        this(sentence, "");
    }

    /** What to do, in one sentence; may be empty. */
    public String advice() {
        return advice;
    }
}
