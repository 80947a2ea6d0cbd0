package org.classliaison.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.classliaison.app.trouble.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@Tag("once")
class EmbeddedMariaDbTest {

    private static final Path PROGRAM = Path.of("target", "mariadb");

    @TempDir
    private Path data;

    /** Unpacking 300 MB for each test would be most of its time. */
    @BeforeEach
    void shareTheProgram() throws IOException {
        Files.createSymbolicLink(data.resolve(MariaDbBinaries.NAME), MariaDbBinaries.unpack(PROGRAM));
    }

    @AfterEach
    void keepTheProgram() throws IOException {
        Files.delete(data.resolve(MariaDbBinaries.NAME));
    }

    @Test
    void keepsWhatWasWrittenOverARestart() {
        try (RunningDatabase first = start()) {
            sql(first).sql("CREATE TABLE kept (line TEXT)").update();
            sql(first).sql("INSERT INTO kept VALUES ('你好')").update();
        }
        assertThat(servers()).isEmpty();
        try (RunningDatabase second = start()) {
            assertThat(sql(second)
                            .sql("SELECT line FROM kept")
                            .query(String.class)
                            .single())
                    .isEqualTo("你好");
        }
    }

    @Test
    void losesNothingThatWasCommittedWhenItsJvmIsKilled() throws Exception {
        try (ChildJvm bot = ChildJvm.run(TinyBot.class, "--liaison.data=" + data)) {
            for (String committed = ""; !committed.equals("100"); ) {
                committed = bot.waitFor("COMMITTED");
            }
            bot.kill();
        }
        List<ProcessHandle> leftBehind = servers();
        assertThat(leftBehind).hasSize(1);
        try (RunningDatabase again = start()) {
            assertThat(sql(again)
                            .sql("SELECT COUNT(*) FROM work")
                            .query(Integer.class)
                            .single())
                    .isGreaterThanOrEqualTo(100);
            assertThat(leftBehind).noneMatch(ProcessHandle::isAlive);
        }
    }

    @Test
    void losesNothingWhenTheServerIsKilledToo() throws Exception {
        try (ChildJvm bot = ChildJvm.run(TinyBot.class, "--liaison.data=" + data)) {
            bot.waitFor("COMMITTED 50");
            servers().forEach(ProcessHandle::destroyForcibly);
            bot.kill();
        }
        try (RunningDatabase again = start()) {
            assertThat(sql(again)
                            .sql("SELECT COUNT(*) FROM work")
                            .query(Integer.class)
                            .single())
                    .isGreaterThanOrEqualTo(50);
        }
    }

    @Test
    void stopsTheServerWithTheProgram() throws Exception {
        try (ChildJvm bot = ChildJvm.run(TinyBot.class, "--liaison.data=" + data)) {
            bot.waitFor("COMMITTED 5");
            bot.terminate();
            bot.lastWords();
            bot.exitCode();
            assertThat(servers()).isEmpty();
        }
    }

    @Test
    void tellsASecondProgramThatTheFolderIsInUse() throws Exception {
        try (RunningDatabase first = start();
                ChildJvm second = ChildJvm.run(TinyBot.class, "--liaison.data=" + data)) {
            assertThat(second.lastWords())
                    .contains("Another class-liaison is running on the data folder " + data.toRealPath())
                    .contains("Stop it first, or give this one a folder of its own with LIAISON_DATA.")
                    .doesNotContain("\tat ");
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(sql(first).sql("SELECT 1").query(Integer.class).single()).isEqualTo(1);
            assertThatThrownBy(this::start).isInstanceOf(Trouble.class);
        }
    }

    @Test
    void startsOverWhereAnEarlierStartWasInterrupted() throws Exception {
        Files.createDirectories(data.resolve("mariadb.new"));
        Files.writeString(data.resolve("mariadb.new").resolve("ibdata1"), "half a file");
        try (RunningDatabase database = start()) {
            assertThat(sql(database).sql("SELECT 1").query(Integer.class).single())
                    .isEqualTo(1);
        }
    }

    @Test
    void asksForAPasswordAndLeavesNoneInTheFolder() throws Exception {
        try (RunningDatabase database = start()) {
            String url = database.address().url();
            for (String user : List.of("root", "", "liaison", "mariadb.sys")) {
                assertThatThrownBy(() -> DriverManager.getConnection(url, user, ""))
                        .isInstanceOf(SQLException.class);
            }
            assertThat(data.resolve("mariadb-start.sql")).doesNotExist();
            assertThat(Files.readString(data.resolve("mariadb.log")))
                    .doesNotContain(database.address().password());
        }
    }

    @Test
    void saysSoWhenTheFolderCannotBeWrittenTo() throws Exception {
        Path file = Files.writeString(data.resolve("file"), "not a folder");
        assertThatThrownBy(() -> EmbeddedMariaDb.start(file.resolve("data"), PROGRAM))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("cannot be written to");
    }

    private RunningDatabase start() {
        return EmbeddedMariaDb.start(data, PROGRAM);
    }

    private List<ProcessHandle> servers() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .arguments()
                        .filter(arguments -> List.of(arguments).contains("--datadir=" + data.resolve("mariadb")))
                        .isPresent())
                .toList();
    }

    private static JdbcClient sql(RunningDatabase database) {
        DatabaseAddress address = database.address();
        return JdbcClient.create(new DriverManagerDataSource(address.url(), address.user(), address.password()));
    }
}
