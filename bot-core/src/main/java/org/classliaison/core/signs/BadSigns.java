package org.classliaison.core.signs;

/** A shipped file of words or lines is not as it should be. The message says where and what to do. */
public final class BadSigns extends RuntimeException {

    BadSigns(String message) {
        super(message);
    }
}
