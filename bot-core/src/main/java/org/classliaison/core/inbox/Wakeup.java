package org.classliaison.core.inbox;

/** Tells whoever handles updates that some have just been accepted, so that nobody waits for the next look. */
@FunctionalInterface
public interface Wakeup {

    /** Returns at once; a call too many does no harm. */
    void wake();
}
