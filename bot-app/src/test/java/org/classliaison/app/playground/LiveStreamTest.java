package org.classliaison.app.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@SpringBootTest(classes = TestPlayground.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class LiveStreamTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Live live;

    private final List<Stream<String>> open = new CopyOnWriteArrayList<>();
    private Visitor visitor = new Visitor(0, "zh-CN");
    private String group = "";
    private String cursor = "";

    @BeforeEach
    void load() {
        visitor = new Visitor(port, "zh-CN");
        JsonNode state = visitor.get("/state").body();
        group = state.path("chats").get(0).path("id").asString();
        cursor = state.path("cursor").asString();
    }

    @AfterEach
    void close() {
        open.forEach(Stream::close);
    }

    @Test
    void tellsEveryOpenTabWhatHappens() {
        List<String> one = listen("?after=" + cursor, null);
        List<String> other = listen("?after=" + cursor, null);
        visitor.say(group, 1, "大家好，我是小雨");
        await().untilAsserted(() -> {
            assertThat(one).anyMatch(line -> line.contains("大家好，我是小雨"));
            assertThat(other).anyMatch(line -> line.contains("大家好，我是小雨"));
        });
    }

    @Test
    void goesOnFromTheLastChangeThatAPageSaw() {
        visitor.say(group, 1, "断线时的第一句");
        String seen = visitor.get("/state").body().path("cursor").asString();
        visitor.say(group, 1, "断线时的第二句");
        List<String> lines = listen("?after=" + cursor, seen);
        await().untilAsserted(() -> assertThat(lines).anyMatch(line -> line.contains("断线时的第二句")));
        assertThat(lines).noneMatch(line -> line.contains("断线时的第一句"));
    }

    @Test
    void showsTheAnswerToAPressAndThatTheBotIsAtWork() {
        List<String> lines = listen("?after=" + cursor, null);
        visitor.say(group, 2, "积极分子要考察多久");
        await().untilAsserted(() -> assertThat(lines).anyMatch(line -> line.contains("\"有用\"")));
        String answer = lines.stream()
                .filter(line -> line.contains("\"有用\""))
                .findFirst()
                .orElseThrow()
                .replaceAll("^data:\\{\"id\":\"(\\d+)\".*", "$1");
        String press = "/chats/" + group + "/messages/" + answer + "/press";
        String pressId = visitor.post(press, Map.of("persona", "2", "token", "useful"))
                .body()
                .path("press")
                .asString();
        await().untilAsserted(() ->
                assertThat(lines).contains("data:{\"press\":\"" + pressId + "\",\"text\":\"收到，谢谢 陈浩然\"}"));
        assertThat(lines).contains("event:busy");
    }

    @Test
    void forgetsAPageThatHasGone() {
        int before = live.openPages();
        listen("?after=" + cursor, null);
        await().until(() -> live.openPages() == before + 1);
        open.forEach(Stream::close);
        visitor.say(group, 1, "有人走了");
        visitor.say(group, 1, "真的走了");
        await().until(() -> live.openPages() == before);
    }

    private List<String> listen(String query, @Nullable String lastSeen) {
        List<String> lines = new CopyOnWriteArrayList<>();
        Stream<String> stream = visitor.listen(query, lastSeen);
        open.add(stream);
        Thread.ofVirtual().start(() -> readTo(lines, stream));
        return lines;
    }

    private static void readTo(List<String> lines, Stream<String> stream) {
        try {
            stream.forEach(lines::add);
        } catch (UncheckedIOException e) {
            lines.add("closed by the reader");
        }
    }
}
