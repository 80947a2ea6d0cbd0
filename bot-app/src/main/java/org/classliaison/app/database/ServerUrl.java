package org.classliaison.app.database;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.classliaison.app.trouble.Trouble;

/** Completes the JDBC address that the operator gave with what the bot relies on. */
final class ServerUrl {

    /** Each kind of server is spoken to by the driver of its own makers. */
    private static final Pattern ADDRESS = Pattern.compile("jdbc:(mysql|mariadb):(\\w+:)?//[^/]+/[^/?]+(\\?.*)?");

    private static final Map<String, String> NEEDED = needed();

    /** The other driver sends thousands of rows together unasked. */
    private static final Map<String, String> ONLY_MYSQL =
            Map.of("cacheServerConfiguration", "true", "rewriteBatchedStatements", "true");

    private ServerUrl() {}

    /**
     * Settings that the address already has stay, except the time zone: all times here are UTC.
     *
     * @throws Trouble if it is no address of MySQL or MariaDB with a database name
     */
    static String complete(String given) {
        String url = given.strip();
        if (!ADDRESS.matcher(url).matches()) {
            throw new Trouble(
                    "The setting LIAISON_DB_URL is not the address of a MySQL or MariaDB database: "
                            + given.replaceFirst("//[^/]*@", "//").replaceFirst("\\?.*", ""),
                    "Give it the form jdbc:mysql://host:3306/database or jdbc:mariadb://host:3306/database.");
        }
        StringBuilder completed = new StringBuilder(url.replaceAll("([?&])connectionTimeZone=[^&]*&?", "$1"));
        NEEDED.forEach((name, value) -> add(completed, name, value));
        if (url.startsWith("jdbc:mysql:")) {
            ONLY_MYSQL.forEach((name, value) -> add(completed, name, value));
        }
        return completed.toString();
    }

    private static void add(StringBuilder url, String name, String value) {
        if (url.indexOf(name + "=") < 0) {
            url.append(separator(url)).append(name).append('=').append(value);
        }
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
        return needed;
    }
}
