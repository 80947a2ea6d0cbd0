package org.classliaison.app.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.classliaison.app.playground.Visitor.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@SpringBootTest(classes = TestPlayground.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class PlaygroundHttpTest {

    @LocalServerPort
    private int port;

    private Visitor visitor = new Visitor(0, "zh-CN");

    @BeforeEach
    void open() {
        visitor = new Visitor(port, "zh-CN");
    }

    @Test
    void findsTheDemoClassWithItsPeopleAtTheFirstStart() {
        JsonNode state = visitor.get("/state").body();
        assertThat(state.path("personas")).hasSize(Persona.values().length);
        assertThat(state.path("chats").get(0).path("title").asString()).isEqualTo("信息 2401 班");
        assertThat(membersOf("1")).containsExactly("1");
        assertThat(membersOf("5")).containsExactly("5", "100");
    }

    @Test
    void answersInTheGroupWhatAStudentAsksThere() {
        String asked =
                id(visitor.say(demoGroup(), Persona.XIAOYU.id(), "积极分子要考察多久").body());
        JsonNode reply = replyTo(asked);
        assertThat(reply.path("author").asString()).isEqualTo("100");
        assertThat(reply.path("buttons").get(0).get(0).path("label").asString()).isEqualTo("有用");
    }

    @Test
    void showsAPictureAndKeepsTheWordsBelowIt() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 1};
        Answer sent = visitor.sendFile("5", 5, new Visitor.Named("海报.png", " 周五讲座 "), png);
        assertThat(sent.body().path("kind").asString()).isEqualTo("PHOTO");
        assertThat(sent.body().path("text").asString()).isEqualTo("周五讲座");
        HttpResponse<byte[]> shown =
                visitor.download(sent.body().path("file").path("url").asString());
        assertThat(shown.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(shown.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("inline");
        assertThat(visitor.sendFile("5", 5, new Visitor.Named("a.png", "字".repeat(1025)), png)
                        .error())
                .contains("1024");
    }

    @Test
    void letsNobodyButTheBotWriteInAChannel() {
        JsonNode chats = visitor.get("/state").body().path("chats");
        String channel = StreamSupport.stream(chats.spliterator(), false)
                .filter(one -> one.path("kind").asString().equals("CHANNEL"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
        assertThat(visitor.say(channel, 7, "大家好").error()).contains("只有班助发消息");
        assertThat(visitor.delete("/chats/" + channel + "/bot?persona=1").status())
                .isEqualTo(403);
    }

    @Test
    void takesAFileInPrivateAndNoneInTheGroup() {
        byte[] content = {1, 2, 3};
        Answer sent = visitor.sendFile("5", 5, "../条目.csv", content);
        assertThat(sent.status()).isEqualTo(201);
        assertThat(sent.body().path("file").path("name").asString()).isEqualTo("条目.csv");
        assertThat(visitor.download(sent.body().path("file").path("url").asString())
                        .body())
                .isEqualTo(content);
        assertThat(visitor.sendFile(demoGroup(), 5, "条目.csv", content).status()).isEqualTo(409);
        assertThat(visitor.sendFile("5", 6, "条目.csv", content).status()).isEqualTo(403);
        assertThat(visitor.sendFile("5", 5, "", content).error()).contains("没有名字");
        assertThat(visitor.sendFile("5", 5, "a.csv", new byte[6 * 1024 * 1024 + 1])
                        .error())
                .contains("6 MB");
    }

    @Test
    void letsAPersonWriteInPrivateOnlyAfterStart() {
        String persona = Long.toString(Persona.HAORAN.id());
        assertThat(visitor.say(persona, Persona.HAORAN.id(), "在吗").status()).isEqualTo(409);
        assertThat(visitor.put("/chats/2/bot", Map.of("persona", "2")).status()).isEqualTo(204);
        assertThat(visitor.say(persona, Persona.HAORAN.id(), "在吗").status()).isEqualTo(201);
        assertThat(visitor.delete("/chats/2/bot?persona=2").status()).isEqualTo(204);
        assertThat(visitor.say(persona, Persona.HAORAN.id(), "在吗").status()).isEqualTo(409);
    }

    @Test
    void playsTheSetUpOfAFurtherClass() {
        Answer founded = visitor.post("/groups", Map.of("persona", "7", "title", "信息 2402 班", "payload", "bind-1"));
        String group = founded.body().path("chat").asString();
        assertThat(membersOf(group)).contains("1", "7", "100");
        assertThat(textsIn(group)).contains("/start bind-1");
        assertThat(visitor.delete("/chats/" + group + "/bot?persona=7").status())
                .isEqualTo(204);
        assertThat(membersOf(group)).doesNotContain("100");
    }

    @Test
    void changesOnlyOnesOwnLines() {
        String message = id(visitor.say(demoGroup(), Persona.XIAOYU.id(), "写错了").body());
        String path = "/chats/" + demoGroup() + "/messages/" + message;
        assertThat(visitor.put(path, Map.of("persona", "2", "text", "别人改的")).status())
                .isEqualTo(403);
        assertThat(visitor.put(path, Map.of("persona", "1", "text", "改好了")).status())
                .isEqualTo(204);
        assertThat(textsIn(demoGroup())).contains("改好了").doesNotContain("写错了");
    }

    @Test
    void handsOutFilesForDownloadUnderTheirOwnName() {
        visitor.put("/chats/4/bot", Map.of("persona", "4"));
        await().until(() ->
                messages("4").stream().anyMatch(one -> !one.path("file").isNull()));
        JsonNode file = messages("4").stream()
                .map(one -> one.path("file"))
                .filter(one -> !one.isNull())
                .findFirst()
                .orElseThrow();
        HttpResponse<byte[]> download = visitor.download(file.path("url").asString());
        assertThat(new String(download.body(), StandardCharsets.UTF_8)).contains("积极分子要考察多久");
        assertThat(download.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%E9%97%AE%E9%A2%98.csv");
    }

    @ParameterizedTest
    @CsvSource({
        "42, hi, 400, 没有这个人物，请重新选择你是谁。, There is no such person. Choose again who you are.",
        "1, ' ', 400, 消息是空的，写点什么再发送。, The message is empty. Write something and send it again.",
        "7, hi, 403, 孙立 不在这个群里。, 孙立 is not in this group.",
    })
    void saysWhatIsWrongInTheVisitorsLanguage(String persona, String text, int status, String chinese, String english) {
        Answer answer = visitor.say(demoGroup(), Long.parseLong(persona), text);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.error()).isEqualTo(chinese);
        assertThat(new Visitor(port, "en-GB")
                        .say(demoGroup(), Long.parseLong(persona), text)
                        .error())
                .isEqualTo(english);
    }

    @Test
    void refusesWhatCannotBe() {
        assertThat(visitor.say(demoGroup(), 1, "字".repeat(4097)).status()).isEqualTo(400);
        assertThat(visitor.say(demoGroup(), 1, "字".repeat(4096)).status()).isEqualTo(201);
        assertThat(visitor.say("-1", 1, "hi").status()).isEqualTo(404);
        assertThat(visitor.say("5", 1, "hi").status()).isEqualTo(403);
        String press = "/chats/" + demoGroup() + "/messages/1/press";
        assertThat(visitor.post(press, Map.of("persona", "1", "token", "x")).status())
                .isEqualTo(404);
        assertThat(visitor.post("/groups", Map.of("persona", "1", "title", "x", "payload", "a b"))
                        .status())
                .isEqualTo(400);
    }

    private String demoGroup() {
        return visitor.get("/state").body().path("chats").get(0).path("id").asString();
    }

    private JsonNode replyTo(String messageId) {
        return await().until(
                        () -> messages(demoGroup()).stream()
                                .filter(one -> one.path("replyTo").asString("").equals(messageId))
                                .findFirst(),
                        java.util.Optional::isPresent)
                .orElseThrow();
    }

    private List<JsonNode> messages(String chat) {
        JsonNode all = visitor.get("/state").body().path("messages");
        return StreamSupport.stream(all.spliterator(), false)
                .filter(one -> one.path("chat").asString().equals(chat))
                .toList();
    }

    private List<String> textsIn(String chat) {
        return messages(chat).stream().map(one -> one.path("text").asString()).toList();
    }

    private List<String> membersOf(String chat) {
        JsonNode chats = visitor.get("/state").body().path("chats");
        return StreamSupport.stream(chats.spliterator(), false)
                .filter(one -> one.path("id").asString().equals(chat))
                .flatMap(one -> StreamSupport.stream(one.path("members").spliterator(), false))
                .map(JsonNode::asString)
                .toList();
    }

    private static String id(JsonNode message) {
        return message.path("id").asString();
    }
}
