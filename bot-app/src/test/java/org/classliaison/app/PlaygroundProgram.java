package org.classliaison.app;

import java.time.Clock;
import java.time.ZoneId;
import org.classliaison.app.testing.LaterClock;
import org.classliaison.app.testing.RealDatabase;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The real program with its playground, on a database and a port of its own. */
record PlaygroundProgram(ConfigurableApplicationContext context, LaterClock clock) implements AutoCloseable {

    static PlaygroundProgram start() {
        String[] settings = RealDatabase.empty().settings().toArray(String[]::new);
        LaterClock clock = new LaterClock(ZoneId.of("Asia/Shanghai"));
        ConfigurableApplicationContext context = new SpringApplicationBuilder(Wiring.class)
                .properties(settings)
                .initializers(starting -> put(clock, (GenericApplicationContext) starting))
                .run("--server.port=0", "--liaison.playground=on", "--liaison.data=target/test-data/shared");
        return new PlaygroundProgram(context, clock);
    }

    /** In place of the program's own. */
    private static void put(LaterClock clock, GenericApplicationContext starting) {
        starting.registerBean("laterClock", Clock.class, () -> clock, bean -> bean.setPrimary(true));
    }

    String page() {
        return "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port") + "/playground/";
    }

    @Override
    public void close() {
        context.close();
    }
}
