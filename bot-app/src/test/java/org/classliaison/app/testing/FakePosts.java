package org.classliaison.app.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;

/** What the bot says, changes, pins and takes back in one chat that lets it speak. */
final class FakePosts {

    private final FakeChat chat;

    FakePosts(FakeChat chat) {
        this.chat = chat;
    }

    FakeAnswer call(String method, JsonNode call) {
        String name = method.toLowerCase(Locale.ROOT);
        Optional<String> complaint = new FakeComplaints(chat).about(name, call);
        FakeAnswer answer = complaint.map(FakePosts::bad).orElseGet(() -> act(name, call));
        if (answer.status() != 200) {
            chat.api.complained(
                    method + ": " + answer.body().path("description").asText());
        }
        return answer;
    }

    private FakeAnswer act(String name, JsonNode call) {
        return switch (name) {
            case "editmessagetext" -> edit("text", call);
            case "editmessagecaption" -> edit("caption", call);
            case "deletemessage" -> delete(call);
            case "pinchatmessage" -> pin(call);
            case "unpinchatmessage" -> unpin(call);
            case "sendphoto", "senddocument" -> said(chat.record("caption", call));
            default -> said(chat.record("text", call));
        };
    }

    /** @param part text or caption: a message has the one or the other */
    private FakeAnswer edit(String part, JsonNode call) {
        Optional<BotMessage> before = chat.fromBot(call.path("message_id").asLong());
        if (before.isEmpty()) {
            return bad("message to edit not found");
        }
        BotMessage old = before.get();
        if (old.hasFile() != part.equals("caption")) {
            return bad("there is no " + part + " in the message to edit");
        }
        String words = call.path(part).asText();
        if (old.text().equals(words) && old.keyboard().equals(call.path("reply_markup"))) {
            return bad("message is not modified: specified new message content and reply markup are exactly the same "
                    + "as a current content and reply markup of the message");
        }
        BotMessage changed = old.changed(words, call);
        chat.replace(changed);
        return said(changed);
    }

    private FakeAnswer delete(JsonNode call) {
        return chat.delete(call.path("message_id").asLong()) ? FakeAnswer.yes() : bad("message to delete not found");
    }

    private FakeAnswer pin(JsonNode call) {
        long messageId = call.path("message_id").asLong();
        if (!chat.letsPin()) {
            return bad("not enough rights to manage pinned messages in the chat");
        }
        if (chat.message(messageId).isEmpty()) {
            return bad("message to pin not found");
        }
        chat.pin(messageId);
        return FakeAnswer.yes();
    }

    private FakeAnswer unpin(JsonNode call) {
        if (!chat.letsPin()) {
            return bad("not enough rights to manage pinned messages in the chat");
        }
        return chat.unpin(call.path("message_id").asLong()) ? FakeAnswer.yes() : bad("message to unpin not found");
    }

    private FakeAnswer said(BotMessage message) {
        return FakeAnswer.ok(chat.message(message.id()).orElseThrow());
    }

    private static FakeAnswer bad(String description) {
        return FakeAnswer.no(400, "Bad Request: " + description);
    }
}
