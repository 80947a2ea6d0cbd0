package org.classliaison.app.knowledgefiles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.classliaison.app.store.SeedFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file can be looked at before anybody sends it to the bot. */
class KnowledgeCommandTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final KnowledgeCommand command = new KnowledgeCommand(SeedFiles.entries(), TODAY);

    @Test
    void aGoodFileEndsWithZeroAndABadRowWithOne() throws IOException {
        String good = "标题,层级,依据,答复,问法\n红马甲在哪领,支部,支部约定,教三 101,红马甲在哪\n";
        assertThat(check("good.csv", good)).isZero();
        assertThat(out.toString(UTF_8)).contains("新增 1 · 改动 0 · 不变 0 · 有问题的行 0");
        assertThat(check("bad.csv", good + "红马甲,火星,支部约定,有,在哪\n")).isEqualTo(1);
        assertThat(out.toString(UTF_8)).contains("第 3 行：「层级」里的“火星”不是层级");
        assertThat(check("old.xls", "x")).isEqualTo(1);
        assertThat(out.toString(UTF_8)).contains("另存为不加密的 .xlsx");
    }

    @Test
    void saysWhatToLookAtAfterwards() throws IOException {
        String over = "标题,层级,依据,答复,问法,失效\n红马甲在哪领,支部,支部约定,教三 101,红马甲在哪,2025-01-01\n";
        assertThat(check("over.csv", over)).isZero();
        assertThat(out.toString(UTF_8)).contains("红马甲在哪领：有效期已过");
    }

    @Test
    void theTemplateIsAFileWithoutFaults() {
        Path form = folder.resolve("form.xlsx");
        assertThat(run("template", form.toString())).isZero();
        assertThat(run("check", form.toString())).isZero();
        assertThat(out.toString(UTF_8)).contains("新增 2");
        assertThat(run("template", form.toString())).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("already");
    }

    @Test
    void wrongUseIsSaidInOneSentence() {
        assertThat(run("check")).isEqualTo(2);
        assertThat(run("burn", "a.csv")).isEqualTo(2);
        assertThat(run("check", folder.resolve("none.csv").toString())).isEqualTo(2);
        assertThat(err.toString(UTF_8).lines()).hasSize(3);
    }

    private int check(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        return run("check", file.toString());
    }

    private int run(String... args) {
        return command.run(args, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    }
}
