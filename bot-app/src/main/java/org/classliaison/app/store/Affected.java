package org.classliaison.app.store;

/** Checks how many rows a statement has found. */
final class Affected {

    private Affected() {}

    /** @throws IllegalStateException if it was not exactly one; the transaction is then taken back by its owner */
    static void one(int rows, String what, Object id) {
        if (rows != 1) {
            throw new IllegalStateException(
                    what + " " + id + " is not there; " + rows + " rows were found and nothing is written");
        }
    }
}
