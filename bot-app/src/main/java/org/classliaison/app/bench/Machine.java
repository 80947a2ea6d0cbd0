package org.classliaison.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** What the figures were measured on, read from the system where it tells. */
final class Machine {

    private static final Path CPU = Path.of("/proc/cpuinfo");
    private static final Path MEMORY = Path.of("/proc/meminfo");
    private static final Path SELF = Path.of("/proc/self/status");

    private Machine() {}

    static String description() {
        return String.format(
                Locale.ROOT,
                "%s, %d processors, %d MB, %s %s, Java %s",
                value(CPU, "model name"),
                Runtime.getRuntime().availableProcessors(),
                kilobytes(MEMORY, "MemTotal") / 1024,
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.version());
    }

    /** Resident memory of this JVM in MB; 0 where the system does not say. */
    static long residentMegabytes() {
        return kilobytes(SELF, "VmRSS") / 1024;
    }

    /** The same together with the processes that this one has started, such as the embedded database. */
    static long residentMegabytesWithChildren() {
        long children = ProcessHandle.current()
                .descendants()
                .mapToLong(child -> kilobytes(Path.of("/proc", String.valueOf(child.pid()), "status"), "VmRSS"))
                .sum();
        return residentMegabytes() + children / 1024;
    }

    private static long kilobytes(Path file, String key) {
        String digits = value(file, key).replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }

    private static String value(Path file, String key) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(key))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }
}
