package org.classliaison.app.playground;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to the playground as its page does. */
final class Visitor {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String root;
    private final String language;

    record Answer(int status, JsonNode body) {

        String error() {
            return body.path("error").asString();
        }
    }

    Visitor(int port, String language) {
        this.root = "http://127.0.0.1:" + port + "/playground/api";
        this.language = language;
    }

    Answer get(String path) {
        return ask("GET", path, null);
    }

    Answer post(String path, Map<String, String> body) {
        return ask("POST", path, body);
    }

    Answer put(String path, Map<String, String> body) {
        return ask("PUT", path, body);
    }

    Answer delete(String path) {
        return ask("DELETE", path, null);
    }

    Answer say(String chat, long persona, String text) {
        return post("/chats/" + chat + "/messages", Map.of("persona", Long.toString(persona), "text", text));
    }

    Answer sendFile(String chat, long persona, String name, byte[] content) {
        return sendFile(chat, persona, new Named(name, ""), content);
    }

    /** What goes with the content of a file. */
    record Named(String name, String caption) {}

    Answer sendFile(String chat, long persona, Named named, byte[] content) {
        String query = "?persona=" + persona + "&name=" + URLEncoder.encode(named.name(), StandardCharsets.UTF_8)
                + "&caption=" + URLEncoder.encode(named.caption(), StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create(root + "/chats/" + chat + "/files" + query))
                .header("Accept-Language", language)
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(content))
                .build();
        HttpResponse<String> response = send(request, BodyHandlers.ofString());
        return new Answer(response.statusCode(), JSON.readTree(response.body()));
    }

    HttpResponse<byte[]> download(String url) {
        String server = root.substring(0, root.indexOf("/playground"));
        return send(HttpRequest.newBuilder(URI.create(server + url)).build(), BodyHandlers.ofByteArray());
    }

    /** The lines of a live stream, which never ends by itself. */
    Stream<String> listen(String query, @Nullable String lastSeen) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + "/events" + query));
        if (lastSeen != null) {
            request.header("Last-Event-ID", lastSeen);
        }
        return send(request.build(), BodyHandlers.ofLines()).body();
    }

    private Answer ask(String method, String path, @Nullable Map<String, String> body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(root + path))
                .header("Accept-Language", language)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
        HttpResponse<String> response = send(request, BodyHandlers.ofString());
        return new Answer(response.statusCode(), JSON.readTree(response.body().isEmpty() ? "null" : response.body()));
    }

    private static <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return HTTP.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
