package org.classliaison.app.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The methods of the Bot API that the bot may call. Names are read without regard to case, as Telegram does. */
final class FakeMethods {

    private final FakeBotApi api;

    FakeMethods(FakeBotApi api) {
        this.api = api;
    }

    FakeAnswer call(String method, JsonNode call) throws InterruptedException {
        return switch (method.toLowerCase(Locale.ROOT)) {
            case "getme" -> FakeAnswer.ok(api.botJson().put("can_read_all_group_messages", api.readsAll()));
            case "getupdates" -> getUpdates(call);
            case "getfile" -> getFile(call);
            case "setmycommands" -> setMyCommands(call);
            case "answercallbackquery" -> answerCallbackQuery(call);
            case "sendmessage",
                    "sendphoto",
                    "senddocument",
                    "editmessagetext",
                    "editmessagecaption",
                    "deletemessage",
                    "pinchatmessage",
                    "unpinchatmessage" -> inChat(method, call);
            default -> FakeAnswer.no(404, "Not Found: method not found");
        };
    }

    private FakeAnswer getUpdates(JsonNode call) throws InterruptedException {
        if (call.has("allowed_updates")) {
            List<String> kinds = new ArrayList<>();
            call.path("allowed_updates").forEach(kind -> kinds.add(kind.asText()));
            api.updates().allow(kinds);
        }
        FakeUpdates.Polled polled = api.updates()
                .poll(new FakeUpdates.Ask(
                        call.path("offset").asLong(0),
                        call.path("limit").asInt(100),
                        Duration.ofSeconds(call.path("timeout").asInt(0))));
        if (polled.conflict()) {
            return FakeAnswer.no(
                    409,
                    "Conflict: terminated by other getUpdates request; "
                            + "make sure that only one bot instance is running");
        }
        ArrayNode result = FakeJson.array();
        polled.updates().forEach(update -> result.add(FakeJson.parse(update)));
        return FakeAnswer.ok(result);
    }

    private FakeAnswer getFile(JsonNode call) {
        String id = call.path("file_id").asText();
        return api.file(id)
                .map(content -> FakeAnswer.ok(FakeJson.object()
                        .put("file_id", id)
                        .put("file_size", content.length)
                        .put("file_path", "documents/" + id)))
                .orElseGet(() -> FakeAnswer.no(400, "Bad Request: invalid file_id"));
    }

    private FakeAnswer setMyCommands(JsonNode call) {
        api.commands(call.path("language_code").asText(), call.path("commands"));
        return FakeAnswer.yes();
    }

    private FakeAnswer answerCallbackQuery(JsonNode call) {
        return api.answerPress(call.path("callback_query_id").asText(), call)
                ? FakeAnswer.yes()
                : FakeAnswer.no(
                        400, "Bad Request: query is too old and response timeout expired or query ID is invalid");
    }

    private FakeAnswer inChat(String method, JsonNode call) {
        Optional<FakeChat> chat = api.chat(call.path("chat_id").asLong());
        if (chat.isEmpty()) {
            return FakeAnswer.no(400, "Bad Request: chat not found");
        }
        Optional<FakeChat.Refusal> refusal = chat.get().refusal();
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        int wait = method.equalsIgnoreCase("deleteMessage")
                ? 0
                : api.limits().retryAfter(chat.get().id());
        return wait > 0
                ? FakeAnswer.no(
                        429,
                        "Too Many Requests: retry after " + wait,
                        FakeJson.object().put("retry_after", wait))
                : new FakePosts(chat.get()).call(method, call);
    }

    private static FakeAnswer refused(FakeChat.Refusal refusal) {
        return refusal.migratedTo() == 0
                ? FakeAnswer.no(refusal.status(), refusal.description())
                : FakeAnswer.no(
                        refusal.status(),
                        refusal.description(),
                        FakeJson.object().put("migrate_to_chat_id", refusal.migratedTo()));
    }
}
