package org.classliaison.app.database;

import java.util.LinkedHashMap;
import java.util.Map;

/** Completes the JDBC address that the operator gave with what the bot relies on. */
final class ServerUrl {

    private static final Map<String, String> NEEDED = needed();

    private ServerUrl() {}

    /**
     * Settings that the address already has stay, except the time zone: all times here are UTC.
     *
     * @throws DatabaseTrouble if it is no address of MySQL or MariaDB with a database name
     */
    static String complete(String given) {
        if (given.startsWith("jdbc:mariadb:")) {
            return given
                    + "&connectTimeout=5000&socketTimeout=60000&tcpKeepAlive=true&useLocalSessionState=true&timezone=UTC";
        }
        String url = given.strip().replaceFirst("^jdbc:mariadb:", "jdbc:mysql:");
        if (!url.matches("jdbc:mysql:(\\w+:)?//[^/]+/[^/?]+(\\?.*)?")) {
            throw new DatabaseTrouble(
                    "The setting LIAISON_DB_URL is not the address of a MySQL or MariaDB database: "
                            + given.replaceFirst("//[^/]*@", "//").replaceFirst("\\?.*", ""),
                    "Give it the form jdbc:mysql://host:3306/database.");
        }
        StringBuilder completed = new StringBuilder(url.replaceAll("([?&])connectionTimeZone=[^&]*&?", "$1"));
        NEEDED.forEach((name, value) -> {
            if (completed.indexOf(name + "=") < 0) {
                completed.append(separator(completed)).append(name).append('=').append(value);
            }
        });
        return completed.toString();
    }

    private static String separator(CharSequence url) {
        char last = url.charAt(url.length() - 1);
        if (last == '?' || last == '&') {
            return "";
        }
        return url.toString().contains("?") ? "&" : "?";
    }

    /** A network that swallows packets must not hold a thread for ever: hence the time-outs, in milliseconds. */
    private static Map<String, String> needed() {
        Map<String, String> needed = new LinkedHashMap<>();
        needed.put("connectionTimeZone", "UTC");
        needed.put("forceConnectionTimeZoneToSession", "true");
        needed.put("connectionCollation", "utf8mb4_unicode_ci");
        needed.put("connectTimeout", "5000");
        needed.put("socketTimeout", "60000");
        needed.put("tcpKeepAlive", "true");
        needed.put("useLocalSessionState", "true");
        needed.put("cacheServerConfiguration", "true");
        // Thousands of rows go as one statement.
        needed.put("rewriteBatchedStatements", "true");
        return needed;
    }
}
