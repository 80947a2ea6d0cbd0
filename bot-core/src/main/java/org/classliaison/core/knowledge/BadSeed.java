package org.classliaison.core.knowledge;

/** A seed file cannot be read. The message names file, topic and key, and nothing of that file was taken over. */
public final class BadSeed extends RuntimeException {

    BadSeed(String message) {
        super(message);
    }
}
