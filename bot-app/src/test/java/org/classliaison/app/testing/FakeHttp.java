package org.classliaison.app.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The door of the fake server: path, token, faults, body. */
final class FakeHttp implements HttpHandler {

    private static final Pattern PATH = Pattern.compile("(?:/[^/]+)*/bot([^/]+)/([A-Za-z]+)");

    private static final Pattern FILE = Pattern.compile("(?:/[^/]+)*/file/bot([^/]+)/documents/([A-Za-z0-9]+)");

    private final FakeBotApi api;
    private final FakeMethods methods;

    FakeHttp(FakeBotApi api) {
        this.api = api;
        this.methods = new FakeMethods(api);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Matcher file = FILE.matcher(exchange.getRequestURI().getPath());
            if (file.matches()) {
                download(exchange, file.group(1).equals(api.token()) ? file.group(2) : "");
                return;
            }
            JsonNode call = FakeBody.of(exchange);
            Matcher path = PATH.matcher(exchange.getRequestURI().getPath());
            if (!path.matches()) {
                answer(exchange, FakeAnswer.no(404, "Not Found"));
            } else if (!path.group(1).equals(api.token())) {
                answer(exchange, FakeAnswer.no(401, "Unauthorized"));
            } else {
                serve(exchange, path.group(2), call);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void download(HttpExchange exchange, String id) throws IOException {
        byte[] content = api.file(id).orElse(new byte[0]);
        exchange.sendResponseHeaders(api.file(id).isPresent() ? 200 : 404, content.length == 0 ? -1 : content.length);
        exchange.getResponseBody().write(content);
    }

    private void serve(HttpExchange exchange, String method, JsonNode call) throws IOException, InterruptedException {
        Optional<Fault> fault = api.faults().meet(method);
        if (fault.isEmpty()) {
            answer(exchange, methods.call(method, call));
            return;
        }
        switch (fault.get()) {
            case Fault.Answer said -> write(exchange, said.status(), said.body(), said.headers());
            case Fault.Silence silence -> {
                deliver(silence.delivers(), method, call);
                Thread.sleep(silence.length());
            }
            // Leaving without an answer closes the connection.
            case Fault.Cut cut -> deliver(cut.delivers(), method, call);
        }
    }

    private void deliver(boolean really, String method, JsonNode call) throws InterruptedException {
        if (really) {
            methods.call(method, call);
        }
    }

    private static void answer(HttpExchange exchange, FakeAnswer answer) throws IOException {
        write(exchange, answer.status(), answer.body().toString(), Map.of());
    }

    private static void write(HttpExchange exchange, int status, String body, Map<String, String> headers)
            throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        headers.forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
