package org.classliaison.app.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A Bot API server on loopback that keeps Telegram's limits and takes 60 ms for each message: one call too many, and
 * every call is refused for three seconds.
 */
final class CrowdedTelegram implements AutoCloseable {

    static final long BOT = 900_001;

    private static final long PENALTY = 3_000;
    private static final long LATENCY = 60;
    private static final long LONG_POLL_SECONDS = 5;
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final TelegramLimits limits = new TelegramLimits(PENALTY);
    private final BlockingQueue<String> updates = new LinkedBlockingQueue<>();
    private final AtomicLong numbers = new AtomicLong();
    private final Traces traces;

    CrowdedTelegram(Traces traces) throws IOException {
        // Otherwise every answer waits 40 ms for an acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        this.traces = traces;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    String token() {
        return BOT + ":BENCH-token_of_no_value_012345678901";
    }

    int throttled() {
        return limits.refused();
    }

    /** A person who has not written before asks the bot in private. */
    void ask(long userId, String text) {
        long number = numbers.incrementAndGet();
        String person = "{\"id\":%d,\"is_bot\":false,\"first_name\":\"bench\"}".formatted(userId);
        String chat = "{\"id\":%d,\"type\":\"private\",\"first_name\":\"bench\"}".formatted(userId);
        traces.asked(userId);
        updates.add(
                "{\"update_id\":%d,\"message\":{\"message_id\":%d,\"date\":%d,\"from\":%s,\"chat\":%s,\"text\":\"%s\"}}"
                        .formatted(number, number, System.currentTimeMillis() / 1_000, person, chat, text));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            JsonNode call = JSON.readTree(exchange.getRequestBody().readAllBytes());
            // Telegram reads names without regard to case, and clients rely on it.
            switch (path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT)) {
                case "getme" ->
                    answer(exchange, 200, "{\"ok\":true,\"result\":{\"id\":%d,\"username\":\"bench\"}}".formatted(BOT));
                case "getupdates" -> answer(exchange, 200, "{\"ok\":true,\"result\":[" + nextUpdate() + "]}");
                case "sendmessage" -> message(exchange, call.path("chat_id").asLong());
                default -> answer(exchange, 200, "{\"ok\":true,\"result\":true}");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String nextUpdate() throws InterruptedException {
        String update = updates.poll(LONG_POLL_SECONDS, TimeUnit.SECONDS);
        return update == null ? "" : update;
    }

    private void message(HttpExchange exchange, long chatId) throws IOException, InterruptedException {
        long now = System.nanoTime();
        int wait = limits.retryAfter(chatId, now / 1_000_000);
        traces.arrived(chatId, now, wait == 0);
        Thread.sleep(LATENCY);
        if (wait > 0) {
            answer(exchange, 429, """
                    {"ok":false,"error_code":429,"description":"Too Many Requests","parameters":{"retry_after":%d}}""".formatted(wait));
        } else {
            answer(exchange, 200, "{\"ok\":true,\"result\":{\"message_id\":%d}}".formatted(numbers.incrementAndGet()));
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        try {
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
