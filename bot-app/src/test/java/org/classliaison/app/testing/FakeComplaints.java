package org.classliaison.app.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * What Telegram finds wrong with the parameters of a call, before it does anything. Source: Telegram Bot API, each
 * method's parameters; the sentences are those of its server (tdlib/telegram-bot-api).
 */
final class FakeComplaints {

    private static final int LONGEST_TEXT = 4096;
    private static final int LONGEST_CAPTION = 1024;

    private final FakeChat chat;

    FakeComplaints(FakeChat chat) {
        this.chat = chat;
    }

    /** @param method in small letters */
    Optional<String> about(String method, JsonNode call) {
        return switch (method) {
            case "sendmessage", "editmessagetext" -> text(call).or(() -> common(call));
            case "sendphoto" -> file("photo", call).or(() -> caption(call)).or(() -> common(call));
            case "senddocument" ->
                file("document", call).or(() -> caption(call)).or(() -> common(call));
            case "editmessagecaption" -> caption(call).or(() -> common(call));
            default -> number(call);
        };
    }

    private Optional<String> text(JsonNode call) {
        String text = call.path("text").asText();
        if (text.isBlank()) {
            return Optional.of("message text is empty");
        }
        return text.length() > LONGEST_TEXT
                ? Optional.of("message is too long")
                : entities(text, call.path("entities"));
    }

    private static Optional<String> caption(JsonNode call) {
        String caption = call.path("caption").asText();
        return caption.length() > LONGEST_CAPTION
                ? Optional.of("message caption is too long")
                : entities(caption, call.path("caption_entities"));
    }

    /** In UTF-16 units, inside the text; a link of text has its address. */
    private static Optional<String> entities(String text, JsonNode entities) {
        boolean wrong = StreamSupport.stream(entities.spliterator(), false).anyMatch(entity -> {
            int offset = entity.path("offset").asInt(-1);
            int length = entity.path("length").asInt(0);
            boolean bare = entity.path("type").asText().equals("text_link")
                    && entity.path("url").asText().isEmpty();
            return offset < 0 || length <= 0 || offset + length > text.length() || bare;
        });
        return wrong ? Optional.of("can't parse entities") : Optional.empty();
    }

    /** A file of the call itself, or one that the bot has seen, of the same kind. */
    private Optional<String> file(String kind, JsonNode call) {
        JsonNode file = call.path(kind);
        if (file.isObject()) {
            return Optional.empty();
        }
        if (!file.isTextual()) {
            return Optional.of("there is no " + kind + " in the request");
        }
        if (chat.api.file(file.asText()).isEmpty()) {
            return Optional.of("wrong file identifier/HTTP URL specified");
        }
        return file.asText().startsWith(kind)
                ? Optional.empty()
                : Optional.of("can't use file of another type as " + kind);
    }

    private static Optional<String> number(JsonNode call) {
        return call.path("message_id").asLong() > 0 ? Optional.empty() : Optional.of("message identifier is not given");
    }

    private Optional<String> common(JsonNode call) {
        if (call.path("message_thread_id").asLong() == 1) {
            return Optional.of("message thread not found");
        }
        JsonNode reply = call.path("reply_parameters");
        boolean gone = reply.has("message_id")
                && chat.message(reply.path("message_id").asLong()).isEmpty();
        if (gone && !reply.path("allow_sending_without_reply").asBoolean()) {
            return Optional.of("message to be replied not found");
        }
        return hasLongToken(call) ? Optional.of("BUTTON_DATA_INVALID") : Optional.empty();
    }

    private static boolean hasLongToken(JsonNode call) {
        return call.path("reply_markup").findValuesAsText("callback_data").stream()
                .anyMatch(token -> token.getBytes(StandardCharsets.UTF_8).length > 64);
    }
}
