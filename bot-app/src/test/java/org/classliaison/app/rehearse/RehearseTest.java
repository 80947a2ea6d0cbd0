package org.classliaison.app.rehearse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.classliaison.app.store.SeedFiles;
import org.classliaison.app.testing.Learned;
import org.classliaison.core.act.answer.Sureness;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Tag("once")
class RehearseTest {

    private static final List<String> KEYS =
            List.of("text", "mode", "decision", "topic", "topics", "layer", "answer", "confidence", "flags");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void writesOneObjectForEachLineAndMode() {
        assertThat(rehearse("""
                        {"text": "思想汇报多久一篇", "mode": "addressed"}
                        {"text": "张三是不是党员"}

                        {"text": ""}
                        """)).isZero();
        List<JsonNode> results = results();
        assertThat(results)
                .hasSize(5)
                .allSatisfy(result -> assertThat(result.propertyNames()).containsExactlyElementsOf(KEYS));
        assertThat(results.get(0).get("decision").stringValue()).isEqualTo("answer");
        assertThat(results.get(0).get("topic").stringValue()).isEqualTo("report_freq");
        assertThat(results.get(0).get("layer").stringValue()).isEqualTo("local");
        assertThat(results.get(0).get("answer").stringValue().lines().count()).isBetween(3L, 4L);
        assertThat(results.get(1).get("decision").stringValue()).isEqualTo("refuse");
        assertThat(results.get(2).get("mode").stringValue()).isEqualTo("ambient");
        assertThat(results.get(3).get("decision").stringValue()).isEqualTo("silent");
        assertThat(results.get(3).get("answer").isNull()).isTrue();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void saysWhatDecidedWhereALineAsksForIt() {
        rehearse("""
                {"text": "思想汇报多久一篇", "mode": "ambient", "why": true}
                {"text": "思想汇报多久一篇", "mode": "ambient", "why": false}
                """);
        JsonNode why = results().getFirst().get("why");
        assertThat(why.propertyNames())
                .containsExactly(
                        "because", "searched", "letters", "asked", "gate", "confidence", "thresholds", "nearest");
        assertThat(why.get("because").stringValue()).startsWith("主动回答了");
        assertThat(why.get("searched").booleanValue()).isTrue();
        assertThat(why.at("/gate/0").propertyNames()).containsExactly("name", "value", "push");
        assertThat(why.at("/thresholds/unasked").doubleValue())
                .isEqualTo(Sureness.measured().unasked());
        assertThat(why.get("asked").doubleValue()).isBetween(0.0, 1.0);
        assertThat(why.get("nearest")).hasSize(3);
        assertThat(why.at("/nearest/0/topic").stringValue()).isEqualTo("report_freq");
        assertThat(why.at("/nearest/0/reasons/0").propertyNames()).containsExactly("name", "value", "push");
        assertThat(results().get(1).propertyNames()).containsExactlyElementsOf(KEYS);
    }

    @Test
    void saysWhatKeptItFromALineAndWhetherItLookedAtAll() {
        rehearse("""
                {"text": "哈哈哈走走走吃饭去", "mode": "ambient", "why": true}
                {"text": "这次入党申请的同学好多啊", "mode": "ambient", "why": true}
                """);
        JsonNode plain = results().getFirst().get("why");
        assertThat(plain.get("searched").booleanValue()).isFalse();
        assertThat(plain.get("letters").doubleValue()).isNegative();
        assertThat(plain.get("because").stringValue()).startsWith("没有开口：单看用字就像闲聊");
        JsonNode near = results().get(1).get("why");
        assertThat(near.get("searched").booleanValue()).isTrue();
        assertThat(near.get("because").stringValue()).startsWith("没有开口：");
        assertThat(near.get("gate")
                        .valueStream()
                        .map(reason -> reason.get("name").stringValue()))
                .contains("gate.chatter", "gate.field");
    }

    @Test
    void saysWhichCareFlagsALineWouldRaiseAndWhy() {
        rehearse("""
                {"text": "真的撑不下去了，不想活了", "mode": "ambient"}
                {"text": "班长我手机１３８ 0013 8000", "mode": "ambient"}
                {"text": "笑死我了哈哈哈", "mode": "ambient"}
                """);
        JsonNode danger = results().getFirst().at("/flags/0");
        assertThat(danger.propertyNames())
                .containsExactly(
                        "category", "label", "severity", "score", "perThousand", "spans", "reasons", "detector");
        assertThat(danger.get("category").stringValue()).isEqualTo("distress");
        assertThat(danger.get("severity").stringValue()).isEqualTo("danger");
        JsonNode leak = results().get(1).at("/flags/0");
        assertThat(leak.get("label").stringValue()).isEqualTo("leak.mobile");
        assertThat(leak.at("/spans/0/start").intValue()).isEqualTo(5);
        assertThat(leak.at("/spans/0/end").intValue()).isEqualTo(18);
        assertThat(results().get(2).get("flags")).isEmpty();
    }

    @Test
    void saysWhichLineIsWrongAndWritesNothing() {
        refuses("{\"text\": \"好\"}\n入党要多久\n", "line 2 is not a JSON object");
        refuses("{\"text\": \"好\"}\n\n{\"txt\": \"好\"}\n", "line 3 has no \"text\"");
        refuses("{\"text\": \"好\", \"mode\": \"loud\"}\n", "write \"addressed\" or \"ambient\"");
        refuses("{\"text\": \"好\", \"why\": \"yes\"}\n", "neither true nor false");
        refuses("[1]\n", "line 1 is not a JSON object");
    }

    @Test
    void saysWhatItNeedsWhereThereIsNoFile() {
        assertThat(run("nowhere.jsonl")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("There is no file nowhere.jsonl")
                .contains("rehearse takes one file");
    }

    private void refuses(String lines, String because) {
        err.reset();
        assertThat(rehearse(lines)).isEqualTo(2);
        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(1).allMatch(line -> line.contains(because));
    }

    private int rehearse(String lines) {
        try {
            return run(Files.writeString(folder.resolve("lines.jsonl"), lines).toString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private int run(String... args) {
        Rehearse.Material material =
                new Rehearse.Material(SeedFiles.entries(), SeedFiles.chatter(), SeedFiles.signs(), Learned.FOLDER);
        return new Rehearse(material)
                .run(
                        args,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private List<JsonNode> results() {
        JsonMapper json = JsonMapper.builder().build();
        return out.toString(StandardCharsets.UTF_8).lines().map(json::readTree).toList();
    }
}
