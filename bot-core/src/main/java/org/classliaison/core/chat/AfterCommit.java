package org.classliaison.core.chat;

/** Keeps what lives in memory behind what is stored: it changes only once the change is certain. */
@FunctionalInterface
public interface AfterCommit {

    /**
     * Runs the work once the transaction under way is committed, on the same thread; never if it is rolled back. At once
     * where no transaction is under way.
     */
    void afterCommit(Runnable work);
}
