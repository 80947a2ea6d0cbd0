package org.classliaison.app;

import java.time.ZoneId;
import org.classliaison.app.testing.LaterClock;
import org.classliaison.app.testing.RealDatabase;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The real program with its playground, on a database and a port of its own. */
record PlaygroundProgram(ConfigurableApplicationContext context, LaterClock clock) implements AutoCloseable {

    static PlaygroundProgram start() {
        String[] settings = RealDatabase.empty().settings().toArray(String[]::new);
        LaterClock clock = new LaterClock(ZoneId.of("Asia/Shanghai"));
        ConfigurableApplicationContext context = new SpringApplicationBuilder(Wiring.class)
                .properties(settings)
                .initializers(clock::putInto)
                .run("--server.port=0", "--liaison.playground=on", "--liaison.data=target/test-data/shared");
        return new PlaygroundProgram(context, clock);
    }

    String page() {
        return "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port") + "/playground/";
    }

    @Override
    public void close() {
        context.close();
    }
}
