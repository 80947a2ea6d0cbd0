package org.classliaison.app.database;

/** A database that has answered at least once. */
public interface RunningDatabase extends AutoCloseable {

    DatabaseAddress address();

    /** Whether this process alone can reach it, so that nobody else can be at work in it. */
    boolean isOursAlone();

    /** Stops the database if it is ours; more than once does no harm. */
    @Override
    void close();

    /** A server that somebody else runs: closing leaves it alone. */
    static RunningDatabase elsewhere(DatabaseAddress address) {
        return new RunningDatabase() {
            @Override
            public DatabaseAddress address() {
                return address;
            }

            @Override
            public boolean isOursAlone() {
                return false;
            }

            @Override
            public void close() {}
        };
    }
}
