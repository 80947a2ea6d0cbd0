package org.classliaison.core.outbox;

/** READY → CLAIMED → SENDING → SENT, READY again, DEAD or IN_DOUBT. */
public enum LetterState {
    /** Waits for its time. */
    READY,
    /** Taken by a sender, no call made yet: safe to take back when the sender dies. */
    CLAIMED,
    /** Committed just before the call: whoever finds it later cannot know whether the call was made. */
    SENDING,
    SENT,
    /** Refused for good, or given up. */
    DEAD,
    /** May have arrived; waits for a person. */
    IN_DOUBT
}
