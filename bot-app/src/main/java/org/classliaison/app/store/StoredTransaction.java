package org.classliaison.app.store;

import java.util.ArrayList;
import java.util.List;
import org.classliaison.core.flow.Transaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/** Transactions of the database; what waits for a commit runs once the connection has been given back. */
final class StoredTransaction implements Transaction {

    private static final Logger log = LoggerFactory.getLogger(StoredTransaction.class);

    private final TransactionOperations transaction;
    private final ThreadLocal<List<Runnable>> afterwards = new ThreadLocal<>();

    StoredTransaction(TransactionOperations transaction) {
        this.transaction = transaction;
    }

    @Override
    public void run(Runnable work) {
        if (afterwards.get() != null) {
            transaction.executeWithoutResult(status -> work.run());
            return;
        }
        List<Runnable> tasks = new ArrayList<>();
        afterwards.set(tasks);
        try {
            transaction.executeWithoutResult(status -> work.run());
        } finally {
            afterwards.remove();
        }
        tasks.forEach(StoredTransaction::attempt);
    }

    @Override
    public void afterCommit(Runnable work) {
        List<Runnable> tasks = afterwards.get();
        if (tasks == null) {
            work.run();
        } else {
            tasks.add(work);
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
