package org.classliaison.app.bench;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** How long the program takes from its start until its health is UP, on a data folder that it has used before. */
final class ReadyBench {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path data;
    private final Path understanding;
    private final List<String> command;

    /**
     * @param data the program's folder
     * @param understanding where what it learns is kept
     * @param command the program's command line up to and including its main class or jar
     */
    ReadyBench(Path data, Path understanding, List<String> command) {
        this.data = data;
        this.understanding = understanding;
        this.command = command;
    }

    /** The first start makes the folder, the second one is measured. */
    double secondsOnAWarmFolder() throws IOException, InterruptedException {
        startAndStop();
        return startAndStop();
    }

    private double startAndStop() throws IOException, InterruptedException {
        int port = freePort();
        List<String> line = new ArrayList<>(command);
        line.add("run");
        ProcessBuilder builder =
                new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(new File(data.toFile(), "ready.log"));
        builder.environment().put("LIAISON_DATA", data.toString());
        builder.environment().put("LIAISON_UNDERSTANDING", understanding.toString());
        builder.environment().put("LIAISON_PORT", String.valueOf(port));
        builder.environment().put("LIAISON_PLAYGROUND", "on");
        builder.environment().keySet().removeIf(name -> name.startsWith("TELEGRAM_") || name.startsWith("LIAISON_DB_"));
        long began = System.nanoTime();
        Process process = builder.start();
        try {
            return awaitUp(process, port, began);
        } finally {
            process.destroy();
            process.waitFor(30, TimeUnit.SECONDS);
        }
    }

    private static double awaitUp(Process process, int port, long began) throws InterruptedException {
        URI health = URI.create("http://127.0.0.1:" + port + "/actuator/health");
        while (!isUp(health)) {
            if (!process.isAlive() || System.nanoTime() - began > PATIENCE.toNanos()) {
                throw new IllegalStateException("The program did not get ready; see ready.log in the data folder");
            }
            Thread.sleep(20);
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private static boolean isUp(URI health) {
        try {
            HttpURLConnection connection = (HttpURLConnection) health.toURL().openConnection();
            return connection.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
