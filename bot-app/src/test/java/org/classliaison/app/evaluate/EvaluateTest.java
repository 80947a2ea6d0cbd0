package org.classliaison.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.classliaison.app.store.SeedFiles;
import org.classliaison.app.testing.Learned;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Tag("once")
class EvaluateTest {

    private static final String QUESTIONS = """
            {"topic": "report_freq", "question": "思想汇报多久一篇", "way": "chat"}
            {"topic": "activist_1year", "question": "积极分子要考察多久", "way": "page"}

            {"topic": "dues", "question": "今晚食堂吃什么"}
            """;
    private static final String CHATTER = """
            {"text": "收到", "kind": "ordinary"}
            {"text": "奖学金公示出来了吗", "kind": "hard"}
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void endsWithOneLineOfJsonOfTheSameFiguresThatItPrints() {
        assertThat(evaluate(QUESTIONS, CHATTER)).isZero();
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        JsonNode figures = JsonMapper.builder().build().readTree(lines.getLast());

        assertThat(figures.propertyNames())
                .contains("hit1", "hit3", "mrr", "gate_recall_p85", "gate_recall_p90", "wrong_per_100_replies")
                .contains("unasked_replies_per_500_chatter", "calibration_error", "p95_ms", "decisions_per_s")
                .contains("hit1_chat", "hit3_chat", "unasked_right_chat", "replied_to_hard", "replied_to_ordinary");
        assertThat(figures.get("questions_chat").intValue()).isEqualTo(1);
        assertThat(figures.get("national_numbers_per_100_answers_to_local").doubleValue())
                .isZero();
        assertThat(figures.get("old_editions_per_100_replies").doubleValue()).isZero();
        assertThat(figures.get("hit1").doubleValue()).isEqualTo(0.667);
        assertThat(figures.get("unasked_replies_per_500_chatter").doubleValue()).isZero();
        assertThat(lines).contains("3 questions, 2 lines of chatter").anyMatch(line -> line.matches("hit1 +0.667"));
        assertThat(lines).anyMatch(line -> line.matches(" +chat +1 lines .*"));
    }

    @Test
    void addsTheFiguresOfCareWhereItIsGivenLinesForThem() throws IOException {
        Path signs = Files.createDirectories(folder.resolve("signs"));
        Files.writeString(signs.resolve("ordinary.jsonl"), """
                {"text": "明天几点集合", "label": "none", "way": "chat"}
                {"text": "笑死我了", "label": "none", "way": "idiom"}
                """);
        Files.writeString(signs.resolve("distress.jsonl"), """
                {"text": "我不想活了，真的撑不下去了", "label": "distress.danger", "way": "chat"}
                """);
        Files.writeString(folder.resolve("questions.jsonl"), QUESTIONS);
        Files.writeString(folder.resolve("chatter.jsonl"), CHATTER);
        assertThat(run(folder.toString(), signs.toString())).isZero();

        JsonNode figures = JsonMapper.builder()
                .build()
                .readTree(out.toString(StandardCharsets.UTF_8).lines().toList().getLast());
        assertThat(figures.propertyNames())
                .contains("hit1", "care_danger_recall", "care_leak_recall", "care_homophone_cost_points")
                .contains("care_idioms_flagged", "care_lines_per_s_without_vectors");
        assertThat(figures.get("care_danger_recall").doubleValue()).isEqualTo(1);
        assertThat(figures.get("care_idioms_flagged").doubleValue()).isZero();
        assertThat(figures.get("care_leak_recall").doubleValue()).isGreaterThan(0.99);
    }

    @Test
    void namesTheFileAndTheLineThatItCannotUse() {
        refuses("{\"topic\": \"dues\"}\n", CHATTER, "questions.jsonl, line 1 needs");
        refuses(QUESTIONS, "\n{\"text\": 7}\n", "chatter.jsonl, line 2 needs");
        refuses(QUESTIONS, "nonsense\n", "chatter.jsonl, line 1 needs");
    }

    @Test
    void saysWhatItNeedsWhereThereIsNoFolder() {
        assertThat(run(folder.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("There is no file")
                .contains("Give one folder with questions.jsonl and chatter.jsonl.");
    }

    private void refuses(String questions, String chatter, String because) {
        err.reset();
        assertThat(evaluate(questions, chatter)).isEqualTo(2);
        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(1).allMatch(line -> line.contains(because));
    }

    private int evaluate(String questions, String chatter) {
        try {
            Files.writeString(folder.resolve("questions.jsonl"), questions);
            Files.writeString(folder.resolve("chatter.jsonl"), chatter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return run(folder.toString());
    }

    private int run(String... args) {
        var material =
                new Evaluate.Material(SeedFiles.entries(), SeedFiles.chatter(), SeedFiles.signs(), Learned.FOLDER);
        PrintStream results = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new Evaluate(material, results, errors).answers(args);
    }
}
