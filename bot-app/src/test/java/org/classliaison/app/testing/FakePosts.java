package org.classliaison.app.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What the bot says, changes and takes back in one chat that lets it speak. */
final class FakePosts {

    private final FakeChat chat;

    FakePosts(FakeChat chat) {
        this.chat = chat;
    }

    FakeAnswer call(String method, JsonNode call) {
        Optional<FakeAnswer> complaint = complaint(method, call);
        return complaint.orElseGet(() -> switch (method.toLowerCase(Locale.ROOT)) {
            case "editmessagetext" -> edit(call);
            case "deletemessage" -> delete(call);
            case "senddocument" -> said(chat.record(call.path("caption").asText(), call));
            default -> said(chat.record(call.path("text").asText(), call));
        });
    }

    private Optional<FakeAnswer> complaint(String method, JsonNode call) {
        boolean needsText = method.toLowerCase(Locale.ROOT).endsWith("text") || method.equalsIgnoreCase("sendMessage");
        if (needsText && call.path("text").asText().isBlank()) {
            return bad("message text is empty");
        }
        if (call.path("text").asText().length() > 4096) {
            return bad("message is too long");
        }
        if (call.path("message_thread_id").asLong() == 1) {
            return bad("message thread not found");
        }
        JsonNode reply = call.path("reply_parameters");
        boolean gone = reply.has("message_id")
                && chat.message(reply.path("message_id").asLong()).isEmpty();
        if (gone && !reply.path("allow_sending_without_reply").asBoolean()) {
            return bad("message to be replied not found");
        }
        return hasLongToken(call) ? bad("BUTTON_DATA_INVALID") : Optional.empty();
    }

    private static boolean hasLongToken(JsonNode call) {
        return call.path("reply_markup").findValuesAsText("callback_data").stream()
                .anyMatch(token -> token.getBytes(StandardCharsets.UTF_8).length > 64);
    }

    private FakeAnswer edit(JsonNode call) {
        Optional<BotMessage> before = chat.fromBot(call.path("message_id").asLong());
        if (before.isEmpty()) {
            return bad("message to edit not found").orElseThrow();
        }
        BotMessage old = before.get();
        boolean same =
                old.text().equals(call.path("text").asText()) && old.keyboard().equals(call.path("reply_markup"));
        if (same) {
            return bad("message is not modified: specified new message content and reply markup are exactly the same "
                            + "as a current content and reply markup of the message")
                    .orElseThrow();
        }
        BotMessage changed = new BotMessage(old.id(), call.path("text").asText(), call, old.edits() + 1);
        chat.replace(changed);
        return said(changed);
    }

    private FakeAnswer delete(JsonNode call) {
        return chat.delete(call.path("message_id").asLong())
                ? FakeAnswer.yes()
                : bad("message to delete not found").orElseThrow();
    }

    private FakeAnswer said(BotMessage message) {
        return FakeAnswer.ok(chat.message(message.id()).orElseThrow());
    }

    private static Optional<FakeAnswer> bad(String description) {
        return Optional.of(FakeAnswer.no(400, "Bad Request: " + description));
    }
}
