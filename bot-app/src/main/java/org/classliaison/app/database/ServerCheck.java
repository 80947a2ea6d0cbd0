package org.classliaison.app.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.classliaison.app.trouble.Trouble;

/** Knocks once before anything else connects, and puts what can go wrong into words. */
final class ServerCheck {

    private static final int WRONG_PASSWORD = 1045;
    private static final int NOT_ALLOWED = 1044;
    private static final int NO_SUCH_DATABASE = 1049;
    private static final int HOST_NOT_ALLOWED = 1130;
    private static final Pattern NUMBERS = Pattern.compile("^(?:5\\.5\\.5-)?(\\d+)\\.(\\d+)");

    private ServerCheck() {}

    /** @throws Trouble if the server does not let us in or is too old */
    static void of(DatabaseAddress address) {
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT VERSION()")) {
            row.next();
            requireNewEnough(row.getString(1));
        } catch (SQLException e) {
            throw trouble(address, e);
        }
    }

    static void requireNewEnough(String version) {
        boolean mariaDb = version.toLowerCase(Locale.ROOT).contains("mariadb");
        Matcher numbers = NUMBERS.matcher(version);
        int number = numbers.find()
                ? Integer.parseInt(numbers.group(1)) * 1000 + Integer.parseInt(numbers.group(2))
                : Integer.MAX_VALUE;
        if (number < (mariaDb ? 10_006 : 8_000)) {
            throw new Trouble(
                    "The database server is too old: it says version " + version + ".",
                    "Use MySQL 8.0 or newer, or MariaDB 10.6 or newer.");
        }
    }

    private static Trouble trouble(DatabaseAddress address, SQLException e) {
        String where = address.url().replaceFirst("\\?.*", "");
        return switch (e.getErrorCode()) {
            case WRONG_PASSWORD ->
                new Trouble(
                        "The database at " + where + " does not accept the user \"" + address.user()
                                + "\" with the given password.",
                        "Check LIAISON_DB_USER and LIAISON_DB_PASSWORD, and that this user may connect from this machine.",
                        e);
            case NOT_ALLOWED ->
                new Trouble(
                        "The user \"" + address.user() + "\" may not use the database at " + where + ".",
                        "Let an administrator run: GRANT ALL ON <database>.* TO that user.",
                        e);
            case NO_SUCH_DATABASE ->
                new Trouble(
                        "The server answers, but it has no database of the name in " + where + ".",
                        "Correct LIAISON_DB_URL, or create it: CREATE DATABASE <name> CHARACTER SET utf8mb4.",
                        e);
            case HOST_NOT_ALLOWED ->
                new Trouble(
                        "The database server at " + where + " accepts no connection from this machine.",
                        "Let an administrator allow this host for the user \"" + address.user() + "\".",
                        e);
            default -> unreachable(where, e);
        };
    }

    private static Trouble unreachable(String where, SQLException e) {
        if (String.valueOf(e.getSQLState()).startsWith("08")) {
            return new Trouble(
                    "The database at " + where + " cannot be reached.",
                    "Check that the server runs and that host and port in LIAISON_DB_URL are right.",
                    e);
        }
        return new Trouble(
                "The database at " + where + " refused: " + e.getMessage(), "Check the LIAISON_DB_ settings.", e);
    }
}
