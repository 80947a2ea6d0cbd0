package org.classliaison.app.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.classliaison.core.chat.Ids;
import org.classliaison.core.inbox.Inbox;
import org.classliaison.core.inbox.Wakeup;
import org.classliaison.core.knowledge.Library;
import org.classliaison.core.people.ClassGroups;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** {@code ./liaison bench [pipeline]}: throughput, latency, start and memory of the whole program. */
public final class Bench {

    /** Starts the program in this process with a further configuration and some settings. */
    @FunctionalInterface
    public interface Starter {
        ConfigurableApplicationContext start(Class<?> configuration, Map<String, Object> settings);
    }

    /**
     * @param command this program's own command line, to start it as a process of its own
     * @param chatter lines of class chat that want no reply
     */
    public record Material(List<String> command, List<String> chatter) {}

    private final Starter starter;
    private final List<String> chatter;

    private Bench(Starter starter, List<String> chatter) {
        this.starter = starter;
        this.chatter = chatter;
    }

    /**
     * @return the exit code: 0, or 2 for a bench that does not exist
     */
    public static int run(String[] args, Material material, Starter starter) throws InterruptedException {
        if (args.length > 1 || (args.length == 1 && !args[0].equals("pipeline"))) {
            System.err.println("There are two benches: ./liaison bench pipeline and ./liaison bench answers");
            return 2;
        }
        new Bench(starter, material.chatter()).pipeline(material.command());
        return 0;
    }

    private void pipeline(List<String> command) throws InterruptedException {
        Path data = temporaryFolder();
        try {
            System.out.println("Machine: " + Machine.description());
            double ready = new ReadyBench(data, command).secondsOnAWarmFolder();
            System.out.printf(Locale.ROOT, "Ready after %.1f s on a warm data folder%n", ready);
            measure(data, ready);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(data);
        }
    }

    private void measure(Path data, double ready) throws InterruptedException {
        Map<String, Object> settings =
                Map.of("liaison.data", data.toString(), "liaison.playground", "off", "server.port", "0");
        try (ConfigurableApplicationContext context = starter.start(BenchConfiguration.class, settings)) {
            PipelineBench bench = bench(context);
            bench.warmUp();
            double perSecond = bench.messagesPerSecond();
            System.out.printf(Locale.ROOT, "%.0f messages a second, 85%% chatter, 15%% questions%n", perSecond);
            double p95 = bench.answerP95Millis();
            System.out.printf(Locale.ROOT, "p95 of one answer at light load: %.0f ms%n", p95);
            long memory = Machine.residentMegabytes();
            System.out.printf(Locale.ROOT, "Resident memory of this JVM: %d MB%n", memory);
            System.out.printf(
                    Locale.ROOT,
                    "{\"bench\": \"pipeline\", \"messages_per_s\": %.0f, \"answer_p95_ms\": %.1f, \"ready_s\": %.1f, \"rss_mb\": %d}%n",
                    perSecond,
                    p95,
                    ready,
                    memory);
        }
    }

    private PipelineBench bench(ConfigurableApplicationContext context) {
        PipelineBench.openClass(context.getBean(ClassGroups.class), context.getBean(Ids.class));
        List<String> questions = new ArrayList<>();
        context.getBean(Library.class).entries().forEach(entry -> questions.addAll(entry.questions()));
        return new PipelineBench(
                context.getBean(Inbox.class),
                context.getBean(Wakeup.class),
                context.getBean(BenchPlatform.class),
                new Traffic(chatter, questions));
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("liaison-bench");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            System.err.println("The temporary folder " + folder + " could not be deleted");
        }
    }
}
