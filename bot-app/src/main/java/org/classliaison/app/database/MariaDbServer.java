package org.classliaison.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The running mariadbd process. */
final class MariaDbServer {

    /** After a crash the server first works through its log. */
    private static final Duration MOST_PATIENCE = Duration.ofMinutes(2);

    private static final int MOST_PORTS = 3;

    private final Process process;
    private final DatabaseAddress address;

    private MariaDbServer(Process process, DatabaseAddress address) {
        this.process = process;
        this.address = address;
    }

    /** A free port may be taken by somebody else before the server has it; then another one is tried. */
    static MariaDbServer start(MariaDbProgram program, DataFolder folder) {
        for (int attempt = 1; ; attempt++) {
            MariaDbServer server = startOnce(program, folder);
            if (server.answers()) {
                FirstOrders.delete(folder);
                return server;
            }
            server.stop();
            ServerLog log = ServerLog.of(folder);
            if (attempt == MOST_PORTS || !log.saysPortTaken()) {
                throw log.trouble(null);
            }
        }
    }

    private static MariaDbServer startOnce(MariaDbProgram program, DataFolder folder) {
        String password = FirstOrders.write(folder);
        int port = freePort();
        Process process = program.run(folder.tables(), arguments(port, folder), ProcessBuilder.Redirect.PIPE);
        String url = "jdbc:mariadb://127.0.0.1:" + port + "/liaison?sslMode=DISABLED";
        return new MariaDbServer(process, DatabaseAddress.of(url, "liaison", password));
    }

    /** TLS is off because it costs seconds at the start and nothing leaves this machine. */
    private static List<String> arguments(int port, DataFolder folder) {
        return List.of(
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=",
                "--skip-name-resolve",
                "--skip-ssl",
                "--init-file=" + folder.firstOrders(),
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--default-time-zone=+00:00",
                "--transaction-isolation=READ-COMMITTED",
                "--innodb-flush-log-at-trx-commit=1",
                "--max-allowed-packet=64M",
                "--max-connections=150",
                "--performance-schema=OFF",
                "--key-buffer-size=1M",
                "--aria-pagecache-buffer-size=4M");
    }

    /** Asks with our password, so that a stranger on that port is not taken for our server. */
    private boolean answers() {
        long end = System.nanoTime() + MOST_PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            try (Connection connection =
                    DriverManager.getConnection(address.url(), address.user(), address.password())) {
                return connection.isValid(1);
            } catch (SQLException e) {
                pause();
            }
        }
        return false;
    }

    private void pause() {
        try {
            process.waitFor(20, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
    }

    DatabaseAddress address() {
        return address;
    }

    void stop() {
        LeftoverServer.end(process.toHandle());
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("This machine has no free port on 127.0.0.1", e);
        }
    }
}
