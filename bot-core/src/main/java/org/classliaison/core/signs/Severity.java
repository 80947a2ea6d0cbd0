package org.classliaison.core.signs;

/** How urgent a sign is, the least first. */
public enum Severity {
    /** Low mood: never put before anybody, counted only among at least five people. */
    MOOD,
    /** A person should look at it within a day. */
    CARE,
    /** A person should look at it now. */
    DANGER
}
