package org.classliaison.app;

import org.classliaison.app.testing.RealDatabase;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The real program with its playground, on a database and a port of its own. */
record PlaygroundProgram(ConfigurableApplicationContext context) implements AutoCloseable {

    static PlaygroundProgram start() {
        String[] settings = RealDatabase.empty().settings().toArray(String[]::new);
        return new PlaygroundProgram(new SpringApplicationBuilder(Wiring.class)
                .properties(settings)
                .run("--server.port=0", "--liaison.playground=on", "--liaison.data=target/test-data/shared"));
    }

    String page() {
        return "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port") + "/playground/";
    }

    @Override
    public void close() {
        context.close();
    }
}
