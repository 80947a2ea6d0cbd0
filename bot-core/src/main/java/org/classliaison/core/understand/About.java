package org.classliaison.core.understand;

/** Whose case a line is about. */
public enum About {
    /** A rule, or nothing at all. */
    ANYBODY,
    /** The record of the person who writes: where do I stand. */
    ASKER,
    /** Somebody else: whether they are a member, how far they are. Never answered. */
    OTHER_PERSON
}
