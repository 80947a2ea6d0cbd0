package org.classliaison.app.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** The system tables of a new database: what mariadb-install-db does, without a shell and without its accounts. */
final class FirstTables {

    private static final List<String> SCRIPTS = List.of(
            "mariadb_system_tables.sql",
            "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql",
            "maria_add_gis_sp_bootstrap.sql");

    private FirstTables() {}

    /** Made beside their place and renamed at the end: whoever is killed half-way starts over. */
    static void make(MariaDbProgram program, DataFolder folder) {
        if (Files.isDirectory(folder.tables())) {
            return;
        }
        try {
            FileSystemUtils.deleteRecursively(folder.unfinishedTables());
            Files.createDirectory(folder.unfinishedTables());
            fill(program, folder.unfinishedTables());
            Files.move(folder.unfinishedTables(), folder.tables());
        } catch (IOException e) {
            throw ServerLog.of(folder).trouble(e);
        }
    }

    private static void fill(MariaDbProgram program, Path tables) throws IOException {
        List<String> bootstrap = List.of("--bootstrap", "--log-warnings=0", "--max-allowed-packet=8M");
        Process process = program.run(tables, bootstrap, ProcessBuilder.Redirect.PIPE);
        try (OutputStream orders = process.getOutputStream()) {
            write(orders, "CREATE DATABASE mysql;\nUSE mysql;\nSET @auth_root_socket = NULL;\n");
            for (String script : SCRIPTS) {
                Files.copy(program.share(script), orders);
            }
            write(orders, "DELETE FROM global_priv;\nDELETE FROM proxies_priv;\n");
        }
        if (!ended(process)) {
            throw new IOException("the tables of a new database were not finished");
        }
    }

    private static boolean ended(Process process) {
        try {
            return process.waitFor(2, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.destroy();
        }
    }

    private static void write(OutputStream orders, String sql) throws IOException {
        orders.write(sql.getBytes(StandardCharsets.UTF_8));
    }
}
