package org.classliaison.app.evaluate;

/** The labelled lines cannot be used. The message says where and what to do. */
final class BadLabels extends RuntimeException {

    BadLabels(String message) {
        super(message);
    }
}
