package org.classliaison.app.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.classliaison.app.trouble.Trouble;
import org.jspecify.annotations.Nullable;

/** What a mariadbd that did not start has written, and what that means. */
record ServerLog(Path path, String text) {

    static ServerLog of(DataFolder folder) {
        try {
            return new ServerLog(folder.log(), Files.readString(folder.log(), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            return new ServerLog(folder.log(), "");
        }
    }

    boolean saysPortTaken() {
        return text.contains("Address already in use");
    }

    Trouble trouble(@Nullable Throwable cause) {
        if (text.contains("error while loading shared libraries") || text.contains("GLIBC")) {
            return MariaDbBinaries.notHere(
                    "The embedded MariaDB does not run on this system: " + firstLineWith("lib") + ".", cause);
        }
        if (text.contains("Unable to lock") || text.contains("Can't lock aria control file")) {
            return new Trouble(
                    "Another MariaDB server works on " + path.resolveSibling("mariadb") + ".",
                    "Stop that server, or set LIAISON_DATA to another folder.",
                    cause);
        }
        if (text.contains("No space left") || text.contains("Errcode: 28")) {
            return new Trouble(
                    "There is no disk space left for the database in " + path.getParent() + ".",
                    "Free some space, or set LIAISON_DATA to another folder.",
                    cause);
        }
        return new Trouble(
                "The embedded MariaDB did not start; it said: " + firstLineWith("[ERROR]"),
                "Look into " + path + "; the data is as it was.",
                cause);
    }

    private String firstLineWith(String word) {
        return text.lines()
                .filter(line -> line.contains(word))
                .findFirst()
                .orElse("nothing")
                .replaceFirst("^.*\\[ERROR\\] ", "");
    }
}
