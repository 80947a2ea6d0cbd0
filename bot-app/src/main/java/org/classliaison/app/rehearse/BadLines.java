package org.classliaison.app.rehearse;

/** The file to rehearse cannot be used. The message says where and what to do. */
final class BadLines extends RuntimeException {

    BadLines(String message) {
        super(message);
    }
}
