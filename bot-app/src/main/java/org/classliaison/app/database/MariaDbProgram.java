package org.classliaison.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** mariadbd with the arguments that every run of it has: no settings from outside, all paths given. */
record MariaDbProgram(Path home, DataFolder folder) {

    /** Gives the server a session of its own, or Ctrl+C in the bot's terminal would end the database before the bot. */
    private static final Path OWN_SESSION = Path.of("/usr/bin/setsid");

    /** Output goes to a file: the server outlives a killed JVM, and a pipe would not. */
    Process run(Path tables, List<String> further, ProcessBuilder.Redirect input) {
        List<String> command = new ArrayList<>(List.of(
                home.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + home,
                "--lc-messages-dir=" + home.resolve("share"),
                "--datadir=" + tables,
                "--innodb-buffer-pool-size=128M",
                "--innodb-log-file-size=128M"));
        if (Files.isExecutable(OWN_SESSION)) {
            command.addFirst(OWN_SESSION.toString());
        }
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        command.addAll(further);
        try {
            return new ProcessBuilder(command)
                    .directory(home.toFile())
                    .redirectInput(input)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.log().toFile())
                    .start();
        } catch (IOException e) {
            throw MariaDbBinaries.notHere(
                    "The embedded MariaDB, which needs glibc, does not start here: " + e.getMessage() + ".", e);
        }
    }

    Path share(String file) {
        return home.resolve("share").resolve(file);
    }
}
