package org.classliaison.core.flow;

import org.classliaison.core.chat.AfterCommit;

/** Runs work in one database transaction: all of it is committed, or nothing. */
public interface Transaction extends AfterCommit {

    /** Rolls back and passes on whatever the work throws. */
    void run(Runnable work);
}
