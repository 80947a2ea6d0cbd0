package org.classliaison.app.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.classliaison.core.chat.Ids;
import org.classliaison.core.flow.Transaction;
import org.classliaison.core.inbox.Inbox;
import org.classliaison.core.inbox.Wakeup;
import org.classliaison.core.knowledge.Library;
import org.classliaison.core.outbox.Outbox;
import org.classliaison.core.people.ClassGroups;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code ./liaison bench [pipeline | broadcast | reminders]}: throughput, latency, start and memory of the whole program. */
public final class Bench {

    /** Starts the program in this process with a further configuration and some settings. */
    @FunctionalInterface
    public interface Starter {
        ConfigurableApplicationContext start(Class<?> configuration, Map<String, Object> settings);
    }

    /**
     * @param command this program's own command line, to start it as a process of its own
     * @param chatter lines of class chat that want no reply
     * @param understanding the folder for what is learned from the entries
     */
    public record Material(List<String> command, List<String> chatter, Path understanding) {}

    /** As many as the largest of universities has, and some. */
    private static final int MANY_GROUPS = 10_000;

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,4}");

    private final Starter starter;
    private final Material material;

    private Bench(Starter starter, Material material) {
        this.starter = starter;
        this.material = material;
    }

    /**
     * @return the exit code: 0, or 2 for a bench that does not exist
     */
    public static int run(String[] args, Material material, Starter starter) throws InterruptedException {
        Bench bench = new Bench(starter, material);
        String name = args.length == 0 ? "pipeline" : args[0];
        if (name.equals("pipeline") && args.length <= 1) {
            bench.pipeline();
        } else if (name.equals("broadcast") && args.length == 1) {
            bench.broadcast(MANY_GROUPS);
        } else if (name.equals("broadcast")
                && args.length == 2
                && NUMBER.matcher(args[1]).matches()) {
            bench.broadcast(Integer.parseInt(args[1]));
        } else if (name.equals("reminders") && args.length == 1) {
            new ReminderRun(new CrowdedRun(starter, material)).run();
        } else {
            System.err.println(
                    "There are four benches: ./liaison bench pipeline, ./liaison bench answers, ./liaison bench"
                            + " reminders, and ./liaison bench broadcast [GROUPS], with a number from 1 to 99999");
            return 2;
        }
        return 0;
    }

    private void pipeline() throws InterruptedException {
        try (Scratch scratch = Scratch.fresh()) {
            System.out.println("Machine: " + Machine.description());
            double ready = new ReadyBench(scratch.folder(), material.understanding(), material.command())
                    .secondsOnAWarmFolder();
            System.out.printf(Locale.ROOT, "Ready after %.1f s on a warm data folder%n", ready);
            measure(scratch.folder(), ready);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void broadcast(int groups) throws InterruptedException {
        new CrowdedRun(starter, material)
                .print(
                        Map.of(),
                        (context, telegram, traces) -> new BroadcastBench(post(context), telegram, traces).run(groups));
    }

    private static Post post(ConfigurableApplicationContext context) {
        return new Post(context.getBean(Outbox.class), context.getBean(Ids.class), context.getBean(Transaction.class));
    }

    static Map<String, Object> settings(Path data, Path understanding) {
        return Map.of(
                "liaison.data",
                data.toString(),
                "liaison.understanding",
                understanding.toString(),
                "liaison.playground",
                "off",
                "server.port",
                "0");
    }

    private void measure(Path data, double ready) throws InterruptedException {
        Map<String, Object> settings = settings(data, material.understanding());
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
                new Traffic(material.chatter(), questions));
    }
}
