package org.classliaison.app;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.classliaison.app.bench.Bench;
import org.classliaison.app.database.EarlyDatabase;
import org.classliaison.app.evaluate.Evaluate;
import org.classliaison.app.knowledgefiles.KnowledgeCommand;
import org.classliaison.app.rehearse.Rehearse;
import org.classliaison.app.store.SeedFiles;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;

/** What the program can be told to do. The launcher script {@code liaison} shows the same list. */
public final class Liaison {

    private static final ZoneId SCHOOL = ZoneId.of("Asia/Shanghai");

    private Liaison() {}

    /** Exit codes: 0 done; 1 cannot start, or what was asked for is not right, such as a row of a file; 2 wrong use. */
    public static void main(String[] args) throws InterruptedException {
        String[] rest = args.length == 0 ? args : Arrays.copyOfRange(args, 1, args.length);
        switch (args.length == 0 ? "run" : args[0]) {
            case "run" -> start(List.of(Wiring.class), Map.of());
            case "bench" -> System.exit(bench(rest));
            case "rehearse" -> System.exit(rehearse(rest));
            case "knowledge" -> System.exit(knowledge(rest));
            case "evaluate" -> System.exit(evaluate(rest));
            case "care" -> System.exit(care(rest));
            default -> {
                System.err.println("There is no command '" + args[0] + "'. ./liaison help lists them.");
                System.exit(2);
            }
        }
    }

    private static int rehearse(String[] args) {
        PrintStream results = resultsOnly();
        return new Rehearse(new Rehearse.Material(SeedFiles.entries(), SeedFiles.chatter(), SeedFiles.signs(), cache()))
                .run(args, results, System.err);
    }

    private static int knowledge(String[] args) {
        return new KnowledgeCommand(SeedFiles.entries(), LocalDate.now(SCHOOL)).run(args, resultsOnly(), System.err);
    }

    private static int evaluate(String[] args) {
        return evaluation().answers(args);
    }

    private static Evaluate evaluation() {
        PrintStream results = resultsOnly();
        var material = new Evaluate.Material(SeedFiles.entries(), SeedFiles.chatter(), SeedFiles.signs(), cache());
        return new Evaluate(material, results, System.err);
    }

    private static int care(String[] args) {
        if (args.length != 1 || !List.of("rotate-key", "start-over").contains(args[0])) {
            System.err.println(CareCommand.USAGE);
            return 2;
        }
        try (var context = start(List.of(CareCommand.OnlyTheStore.class), CareCommand.settings())) {
            return new CareCommand(context).run(args[0]);
        }
    }

    private static int bench(String[] args) throws InterruptedException {
        if (args.length > 0 && args[0].equals("answers")) {
            return evaluation().scale(Arrays.copyOfRange(args, 1, args.length));
        }
        return Bench.run(args, new Bench.Material(ownCommand(), SeedFiles.chatter(), cache()), Liaison::startWith);
    }

    /** Loggers write to standard output unless told otherwise; here that belongs to the results. */
    private static PrintStream resultsOnly() {
        PrintStream results = System.out;
        System.setOut(System.err);
        LoggingSystem.get(Liaison.class.getClassLoader()).beforeInitialize();
        return results;
    }

    private static Path cache() {
        String own = System.getenv("LIAISON_UNDERSTANDING");
        return own == null
                ? Path.of(System.getenv().getOrDefault("LIAISON_DATA", "data"), "understanding")
                : Path.of(own);
    }

    private static ConfigurableApplicationContext startWith(Class<?> configuration, Map<String, Object> settings) {
        return start(List.of(Wiring.class, configuration), settings);
    }

    private static ConfigurableApplicationContext start(List<Class<?>> configurations, Map<String, Object> settings) {
        return new SpringApplicationBuilder(configurations.toArray(Class<?>[]::new))
                .bannerMode(Banner.Mode.OFF)
                .listeners(new EarlyDatabase())
                .run(arguments(settings));
    }

    private static String[] arguments(Map<String, Object> settings) {
        return settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }

    /** How this process was started, so that a bench can start another one like it. */
    private static List<String> ownCommand() {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-jar", System.getProperty("java.class.path")));
        return command;
    }
}
