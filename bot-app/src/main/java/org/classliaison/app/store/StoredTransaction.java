package org.classliaison.app.store;

import java.util.ArrayList;
import java.util.List;
import org.classliaison.core.flow.Transaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Transactions of the database; what waits for a commit runs once the connection has been given back. */
final class StoredTransaction implements Transaction {

    private static final Logger log = LoggerFactory.getLogger(StoredTransaction.class);

    private final TransactionOperations transaction;

    /** Bound to the thread while its outermost transaction is under way. */
    private record Afterwards(List<Runnable> tasks) {}

    StoredTransaction(TransactionOperations transaction) {
        this.transaction = transaction;
    }

    @Override
    public void run(Runnable work) {
        if (TransactionSynchronizationManager.hasResource(this)) {
            transaction.executeWithoutResult(status -> work.run());
            return;
        }
        Afterwards afterwards = new Afterwards(new ArrayList<>());
        TransactionSynchronizationManager.bindResource(this, afterwards);
        try {
            transaction.executeWithoutResult(status -> work.run());
        } finally {
            TransactionSynchronizationManager.unbindResource(this);
        }
        afterwards.tasks().forEach(StoredTransaction::attempt);
    }

    @Override
    public void afterCommit(Runnable work) {
        if (TransactionSynchronizationManager.getResource(this) instanceof Afterwards afterwards) {
            afterwards.tasks().add(work);
        } else {
            work.run();
        }
    }

    /** The change itself stands: whoever called must not take it for failed and do it again. */
    private static void attempt(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            log.error("Committed, but what follows from it failed; the next start catches up", e);
        }
    }
}
