package org.classliaison.app.database;

import org.classliaison.app.trouble.Trouble;

/**
 * Where a database is and the account for it.
 *
 * @param url a JDBC address for Connector/J, with its settings
 */
public record DatabaseAddress(String url, String user, String password) {

    /**
     * Completes the address with what the bot relies on, such as UTC.
     *
     * @throws Trouble if it is no address of MySQL or MariaDB with a database name
     */
    public static DatabaseAddress of(String url, String user, String password) {
        return new DatabaseAddress(ServerUrl.complete(url), user, password);
    }

    /** Without the password: this ends up in logs. */
    @Override
    public String toString() {
        return url + " as " + user;
    }
}
