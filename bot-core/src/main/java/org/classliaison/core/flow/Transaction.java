package org.classliaison.core.flow;

/** Runs work in one database transaction: all of it is committed, or nothing. */
@FunctionalInterface
public interface Transaction {

    /** Rolls back and passes on whatever the work throws. */
    void run(Runnable work);
}
