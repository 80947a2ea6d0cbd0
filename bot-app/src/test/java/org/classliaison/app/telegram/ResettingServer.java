package org.classliaison.app.telegram;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Reads requests, answers the first ones, and resets the connection (RST, not FIN) after each later one. */
final class ResettingServer implements AutoCloseable {

    private static final String YES = "{\"ok\":true,\"result\":{\"message_id\":7}}";

    private final ServerSocket socket;
    private final AtomicInteger requests = new AtomicInteger();
    private volatile int resetsFrom = Integer.MAX_VALUE;

    private ResettingServer(ServerSocket socket) {
        this.socket = socket;
    }

    static ResettingServer start() {
        try {
            ResettingServer server = new ResettingServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
            Thread.ofVirtual().start(server::acceptAll);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("No port can be opened", e);
        }
    }

    String url() {
        return "http://127.0.0.1:" + socket.getLocalPort();
    }

    /** @param number of the first request that is not answered, from 1 */
    void resetsFrom(int number) {
        resetsFrom = number;
    }

    /** How many requests have arrived whole. */
    int requests() {
        return requests.get();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void acceptAll() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                Thread.ofVirtual().start(() -> serve(connection));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
            while (readRequest(reader)) {
                if (requests.incrementAndGet() >= resetsFrom) {
                    connection.setSoLinger(true, 0); // closing then resets
                    return;
                }
                String head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + YES.length();
                connection.getOutputStream().write((head + "\r\n\r\n" + YES).getBytes(StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            // The client has gone.
        }
    }

    private static boolean readRequest(BufferedReader reader) throws IOException {
        int length = 0;
        String line = reader.readLine();
        if (line == null) {
            return false;
        }
        while (line != null && !line.isEmpty()) {
            if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(line.substring(15).strip());
            }
            line = reader.readLine();
        }
        return reader.skip(length) == length;
    }
}
