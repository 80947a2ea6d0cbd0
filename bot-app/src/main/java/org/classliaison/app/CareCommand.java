package org.classliaison.app;

import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import javax.sql.DataSource;
import org.classliaison.app.database.DatabaseConfiguration;
import org.classliaison.app.database.RunningDatabase;
import org.classliaison.app.lead.Lease;
import org.classliaison.app.seal.KeyChange;
import org.classliaison.app.seal.SealConfiguration;
import org.classliaison.app.store.StoreConfiguration;
import org.classliaison.app.trouble.Trouble;
import org.classliaison.core.care.BrokenSeal;
import org.classliaison.core.care.SealedRows;
import org.classliaison.core.flow.Transaction;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** {@code ./liaison care}: what an operator does with the key of the care flags, while the bot stands still. */
final class CareCommand {

    static final String USAGE = """
            Usage: ./liaison care rotate-key | start-over

              rotate-key   seal everything with a new key and drop the old one
              start-over   the key is lost: delete all flags and suggestions, switch care off in every class""";

    private static final int LOT = 100;

    private final ConfigurableApplicationContext context;

    /** The store and its database, and nothing that speaks to anybody. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({DatabaseConfiguration.class, SealConfiguration.class, StoreConfiguration.class})
    static class OnlyTheStore {

        @Bean
        InstantSource clock() {
            return Clock.systemUTC();
        }
    }

    CareCommand(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** What the context must not do: serve pages, run jobs, open what may be sealed with a key that is lost. */
    static Map<String, Object> settings() {
        return Map.of(
                "spring.main.web-application-type", "none",
                "spring.main.lazy-initialization", "true",
                "spring.quartz.auto-startup", "false");
    }

    /** @return the exit code: 0 done, 1 not now */
    int run(String what) {
        if (isBotRunning()) {
            return refuse(
                    "A class-liaison is at work on this database.", "Stop it, wait a minute, and run this again.");
        }
        try {
            if (what.equals("rotate-key")) {
                rotate();
            } else {
                startOver();
            }
            return 0;
        } catch (Trouble trouble) {
            return refuse(String.valueOf(trouble.getMessage()), trouble.advice());
        } catch (BrokenSeal broken) {
            return refuse(
                    "Something does not open with any key that is here: " + broken.getMessage() + ".",
                    "No key was dropped. Bring the missing one back, or run ./liaison care start-over.");
        }
    }

    private static int refuse(String sentence, String advice) {
        System.err.println(sentence);
        System.err.println(advice);
        return 1;
    }

    private void startOver() {
        context.getBean(Transaction.class).run(context.getBean(SealedRows.class)::startOver);
        System.out.println("All care flags and suggestions are deleted, and care is off in every class.");
    }

    private void rotate() {
        KeyChange change = new KeyChange(context.getEnvironment());
        change.begin();
        SealedRows rows = context.getBean(SealedRows.class);
        int[] lot = {LOT};
        int all = 0;
        while (lot[0] > 0) {
            context.getBean(Transaction.class).run(() -> lot[0] = rows.reseal(LOT));
            all += lot[0];
        }
        System.out.println(all + " rows were sealed anew.");
        System.out.println(change.end());
    }

    private boolean isBotRunning() {
        RunningDatabase database = context.getBean(RunningDatabase.class);
        return !database.isOursAlone()
                && new Lease(context.getBean(DataSource.class), Duration.ofSeconds(1)).isAnyHeld();
    }
}
