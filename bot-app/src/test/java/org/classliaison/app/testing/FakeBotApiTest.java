package org.classliaison.app.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where Telegram is strict the fake is strict, or tests against it would promise nothing. */
class FakeBotApiTest {

    private static final FakeUser LI = new FakeUser(7, "小李");

    private final FakeBotApi telegram = FakeBotApi.start();
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        client.close();
        telegram.close();
    }

    private JsonNode post(String path, String json) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(telegram.url() + path))
                    .POST(HttpRequest.BodyPublishers.ofString(json))
                    .build();
            return FakeJson.parse(client.send(request, BodyHandlers.ofString()).body());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode call(String method, String json) {
        return post("/bot" + telegram.token() + "/" + method, json);
    }

    @Test
    void repeatsUpdatesUntilTheNextOffsetConfirmsThem() {
        telegram.group(-1).says(LI, "一");
        telegram.group(-1).says(LI, "二");
        JsonNode first = call("getUpdates", "{}").path("result");
        assertThat(first).hasSize(2);
        assertThat(call("getUpdates", "{}").path("result")).isEqualTo(first);
        long next = first.path(0).path("update_id").asLong() + 1;
        assertThat(call("getUpdates", "{\"offset\":" + next + "}").path("result"))
                .hasSize(1);
        assertThat(call("getUpdates", "{}").path("result")).hasSize(1);
    }

    @Test
    void endsAnEarlierPollWithAConflict() throws InterruptedException {
        CompletableFuture<JsonNode> earlier =
                CompletableFuture.supplyAsync(() -> call("getUpdates", "{\"timeout\":10}"));
        while (telegram.faults().calls("getUpdates") == 0) {
            Thread.sleep(5);
        }
        Thread.sleep(50);
        call("getUpdates", "{\"timeout\":0}");
        assertThat(earlier.join().path("error_code").asInt()).isEqualTo(409);
    }

    @Test
    void refusesAGroupThatHearsTooMuch() {
        telegram.group(-1);
        telegram.limits().enforce();
        IntStream.range(0, 20)
                .forEach(i -> assertThat(call("sendMessage", "{\"chat_id\":-1,\"text\":\"" + i + "\"}")
                                .path("ok")
                                .asBoolean())
                        .isTrue());
        JsonNode refused = call("sendMessage", "{\"chat_id\":-1,\"text\":\"x\"}");
        assertThat(refused.path("error_code").asInt()).isEqualTo(429);
        assertThat(refused.path("parameters").path("retry_after").asInt()).isBetween(1, 60);
    }

    @Test
    void takesAPictureForAPictureOnly() {
        telegram.privateChat(LI).sendsPhoto(new byte[] {1, 2}, "海报");
        String photo = sentFile("photo");
        telegram.privateChat(LI).sends("表.csv", new byte[] {3});
        String document = sentFile("document");
        assertThat(descriptionOf("sendPhoto", "{\"chat_id\":7,\"photo\":\"" + document + "\"}"))
                .contains("another type");
        assertThat(descriptionOf("sendPhoto", "{\"chat_id\":7,\"photo\":\"nothing\"}"))
                .contains("wrong file identifier");
        assertThat(descriptionOf("sendPhoto", "{\"chat_id\":7}")).contains("no photo");
        String caption = "字".repeat(1025);
        assertThat(descriptionOf(
                        "sendPhoto", "{\"chat_id\":7,\"photo\":\"" + photo + "\",\"caption\":\"" + caption + "\"}"))
                .contains("caption is too long");
        assertThat(descriptionOf(
                        "sendPhoto",
                        "{\"chat_id\":7,\"photo\":\"" + photo + "\",\"caption\":\"短\","
                                + "\"caption_entities\":[{\"type\":\"bold\",\"offset\":0,\"length\":2}]}"))
                .contains("can't parse entities");
    }

    @Test
    void editsTheWordsOfAPictureAsItsCaptionOnly() {
        telegram.privateChat(LI).sendsPhoto(new byte[] {1, 2}, "海报");
        String photo = sentFile("photo");
        call("sendPhoto", "{\"chat_id\":7,\"photo\":\"" + photo + "\",\"caption\":\"一\"}");
        long id = telegram.privateChat(LI).last().id();
        assertThat(descriptionOf("editMessageText", "{\"chat_id\":7,\"message_id\":" + id + ",\"text\":\"二\"}"))
                .contains("no text in the message");
        String changed = "{\"chat_id\":7,\"message_id\":" + id + ",\"caption\":\"二\"}";
        assertThat(call("editMessageCaption", changed).path("ok").asBoolean()).isTrue();
        assertThat(descriptionOf("editMessageCaption", changed)).contains("not modified");
        assertThat(telegram.privateChat(LI).last().photo()).isEqualTo(photo);
    }

    @Test
    void pinsWhatIsThereWhereTheBotMay() {
        telegram.group(-1);
        call("sendMessage", "{\"chat_id\":-1,\"text\":\"一\"}");
        long id = telegram.group(-1).last().id();
        String it = "{\"chat_id\":-1,\"message_id\":" + id + "}";
        assertThat(descriptionOf("unpinChatMessage", it)).contains("not found");
        assertThat(call("pinChatMessage", it).path("result").asBoolean()).isTrue();
        assertThat(telegram.group(-1).pinned()).containsExactly(id);
        assertThat(call("unpinChatMessage", it).path("result").asBoolean()).isTrue();
        assertThat(descriptionOf("pinChatMessage", "{\"chat_id\":-1,\"message_id\":999}"))
                .contains("message to pin not found");
        assertThat(descriptionOf("pinChatMessage", "{\"chat_id\":-1}")).contains("not given");
        telegram.group(-1).deniesPins();
        assertThat(descriptionOf("pinChatMessage", it)).contains("not enough rights");
        assertThat(telegram.group(-1).pinned()).isEmpty();
    }

    /** The id of the file in the latest update, the largest of a picture's. */
    private String sentFile(String kind) {
        return FakeJson.parse(telegram.updates().latest())
                .path("message")
                .path(kind)
                .findValuesAsText("file_id")
                .stream()
                .reduce((one, other) -> other)
                .orElseThrow();
    }

    private String descriptionOf(String method, String json) {
        return call(method, json).path("description").asText();
    }

    @Test
    void marksNoMentionRightAfterAChineseCharacter() {
        telegram.group(-1).says(LI, "请问@class_liaison_bot 要交吗");
        assertThat(telegram.updates().latest()).doesNotContain("\"mention\"");
        telegram.group(-1).says(LI, "请问 @class_liaison_bot 要交吗");
        assertThat(telegram.updates().latest()).contains("\"mention\"");
    }

    @Test
    void canBePlayedFromOutside() {
        post("/control/says", "{\"chat\":-1,\"user\":7,\"name\":\"小李\",\"text\":\"你好\"}");
        assertThat(telegram.updates().latest()).contains("你好");
        String key = "{\"inline_keyboard\":[[{\"text\":\"有用\",\"callback_data\":\"t\"}]]}";
        call("sendMessage", "{\"chat_id\":-1,\"text\":\"答\",\"reply_markup\":" + key + "}");
        assertThat(post("/control/sent", "{\"chat\":-1}").findValuesAsText("text"))
                .containsExactly("答");
        post("/control/presses", "{\"chat\":-1,\"user\":7,\"name\":\"小李\",\"label\":\"有用\"}");
        assertThat(telegram.updates().latest()).contains("callback_query");
        post("/control/fault", "{\"method\":\"getMe\",\"kind\":\"500\"}");
        assertThat(call("getMe", "{}").path("error_code").asInt()).isEqualTo(500);
        assertThat(call("getMe", "{}").path("ok").asBoolean()).isTrue();
    }
}
