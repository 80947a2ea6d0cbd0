package org.classliaison.app.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * The people's side over HTTP, for tests that run the fake as a process of its own: POST a JSON object to
 * {@code /control/says} (chat, user, name, text; negative chats are groups), {@code /control/mentions},
 * {@code /control/presses} (chat, user, name, label), {@code /control/adds} (chat, user, name),
 * {@code /control/fault} (method, kind: 429, cut, cut-after-delivery, silence, or a status) or
 * {@code /control/sent} (chat), which lists what the bot has said.
 */
final class FakeControl implements HttpHandler {

    private final FakeBotApi api;

    FakeControl(FakeBotApi api) {
        this.api = api;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode ask = FakeBody.of(exchange);
            String path = exchange.getRequestURI().getPath();
            byte[] answer =
                    act(path.substring("/control/".length()), ask).toString().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    private JsonNode act(String action, JsonNode ask) {
        FakeUser user = new FakeUser(ask.path("user").asLong(), ask.path("name").asText());
        String text = ask.path("text").asText();
        ObjectNode done = FakeJson.object();
        return switch (action) {
            case "says" -> done.put("message_id", talk(ask, user).says(user, text));
            case "mentions" -> done.put("message_id", talk(ask, user).mentions(user, text));
            case "presses" ->
                done.put(
                        "press", talk(ask, user).presses(user, ask.path("label").asText()));
            case "adds" -> {
                api.group(ask.path("chat").asLong()).addsBot(user);
                yield done;
            }
            case "fault" -> {
                api.faults()
                        .next(
                                ask.path("method").asText(),
                                fault(ask.path("kind").asText()));
                yield done;
            }
            case "sent" -> sent(ask.path("chat").asLong());
            default -> done.put("error", "unknown action");
        };
    }

    private Talk talk(JsonNode ask, FakeUser user) {
        long chat = ask.path("chat").asLong();
        return chat < 0 ? api.group(chat).talk() : new Talk(api.privateChat(user), 0);
    }

    private ArrayNode sent(long chatId) {
        ArrayNode said = FakeJson.array();
        api.chat(chatId)
                .ifPresent(chat -> chat.fromBot()
                        .forEach(message -> said.addObject()
                                .put("message_id", message.id())
                                .put("text", message.text())
                                .put("edits", message.edits())));
        return said;
    }

    private static Fault fault(String kind) {
        return switch (kind) {
            case "429" -> Fault.tooManyRequests(1);
            case "cut" -> Fault.cut();
            case "cut-after-delivery" -> Fault.cutAfterDelivery();
            case "silence" -> Fault.silence(Duration.ofSeconds(30));
            default -> Fault.refused(Integer.parseInt(kind), "Scripted");
        };
    }
}
