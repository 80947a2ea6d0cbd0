package org.classliaison.app.database;

import org.jspecify.annotations.Nullable;

/** The database cannot be had. The message is for whoever runs the bot: what is wrong, and what to do about it. */
public final class DatabaseTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String advice;

    DatabaseTrouble(String sentence, String advice, @Nullable Throwable cause) {
        super(sentence, cause);
        this.advice = advice;
    }

    DatabaseTrouble(String sentence, String advice) {
        this(sentence, advice, null);
    }

    /** What to do, in one sentence. */
    public String advice() {
        return advice;
    }
}
