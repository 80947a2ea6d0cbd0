package org.classliaison.app.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The real program in a process of its own, on a data folder of its own, speaking to a fake Telegram. */
public final class ProgramProcess implements AutoCloseable {

    private final Path data;
    private final Map<String, String> environment;
    private @Nullable Process process;

    public ProgramProcess(Path data, FakeBotApi telegram) {
        this.data = data;
        this.environment = Map.of(
                "LIAISON_DATA", data.toString(),
                "LIAISON_UNDERSTANDING", Learned.FOLDER.toString(),
                "LIAISON_PORT", "0",
                "TELEGRAM_BOT_TOKEN", telegram.token(),
                "TELEGRAM_API_URL", telegram.url());
    }

    public void start() throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(List.of(
                java,
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath,
                "org.classliaison.app.Liaison",
                "run"));
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        data.resolve("program.log").toFile()));
        process = builder.start();
    }

    /** As {@code kill -9} does. */
    public void kill() throws InterruptedException {
        Process running = process;
        if (running != null) {
            running.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
    }

    @Override
    public void close() {
        Process running = process;
        if (running != null) {
            running.destroy();
            running.onExit().orTimeout(30, TimeUnit.SECONDS).join();
        }
    }
}
