package org.classliaison.core.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What takes minutes to learn is learned once, whoever asks for it. */
@Tag("once")
class RowCacheTest {

    private static final int PROGRAMS = 3;
    private static final String NAME = RowCache.name("numbers", List.of("one line"));
    private static final List<float[]> ROWS = List.of(new float[] {1, 2}, new float[] {3, 4});

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void programsThatShareAFolderComputeOnce() throws Exception {
        List<Process> programs = new ArrayList<>();
        for (int i = 0; i < PROGRAMS; i++) {
            programs.add(program());
        }
        for (Process program : programs) {
            assertThat(program.waitFor()).isZero();
        }
        assertThat(folder.resolve("computed")).hasContent("once");
        assertThat(Program.rows(folder)).usingRecursiveComparison().isEqualTo(ROWS);
        assertThat(folder.resolve("computed")).hasContent("once");
    }

    @Test
    void aDamagedFileIsComputedAgain() throws IOException {
        Program.rows(folder);
        Files.writeString(folder.resolve(NAME), "damaged");
        assertThat(Program.rows(folder)).usingRecursiveComparison().isEqualTo(ROWS);
        assertThat(folder.resolve("computed")).hasContent("onceonce");
    }

    @Test
    void whereNoFileCanBeKeptItIsComputedEachTime() throws IOException {
        Path file = Files.writeString(folder.resolve("no folder"), "");
        RowCache cache = new RowCache(file);
        assertThat(cache.get(NAME, () -> ROWS)).isEqualTo(ROWS);
        assertThat(cache.get(NAME, () -> ROWS)).isEqualTo(ROWS);
    }

    private Process program() throws IOException {
        String java = ProcessHandle.current().info().command().orElseThrow();
        return new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), Program.class.getName(), folder.toString())
                .redirectOutput(Redirect.INHERIT)
                .redirectError(Redirect.INHERIT)
                .start();
    }

    /** Writes down that it computes, and takes a while. */
    static final class Program {

        private Program() {}

        public static void main(String[] args) {
            rows(Path.of(args[0]));
        }

        static List<float[]> rows(Path folder) {
            return new RowCache(folder).get(NAME, () -> computed(folder.resolve("computed")));
        }

        private static List<float[]> computed(Path note) {
            try {
                Files.writeString(note, "once", UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                Thread.sleep(1000);
                return ROWS;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
