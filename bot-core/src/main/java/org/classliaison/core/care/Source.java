package org.classliaison.core.care;

/** How a flag came to be. Stored by name: rename with a migration. */
public enum Source {
    /** The bot has read the line, in a class that has this switched on. */
    READ,
    /** Somebody has reported the message. */
    REPORTED,
    /** Somebody asks for help themselves. */
    ASKED
}
