package org.classliaison.app;

import java.util.Arrays;
import org.classliaison.app.database.EarlyDatabase;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** What the program can be told to do. The launcher script {@code liaison} shows the same list. */
public final class Liaison {

    private Liaison() {}

    /** Exit codes: 0 done, 1 cannot start, 2 wrong use. */
    public static void main(String[] args) {
        String[] rest = args.length == 0 ? args : Arrays.copyOfRange(args, 1, args.length);
        switch (args.length == 0 ? "run" : args[0]) {
            case "run" -> run(rest);
            default -> {
                System.err.println("There is no command '" + args[0] + "'. ./liaison help lists them.");
                System.exit(2);
            }
        }
    }

    private static void run(String[] args) {
        new SpringApplicationBuilder(Wiring.class)
                .bannerMode(Banner.Mode.OFF)
                .listeners(new EarlyDatabase())
                .run(args);
    }
}
