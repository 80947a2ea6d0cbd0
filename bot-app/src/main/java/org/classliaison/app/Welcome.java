package org.classliaison.app;

import java.util.List;
import org.classliaison.core.flow.Platform;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/** Says on the console, once everything works, where to go. */
record Welcome(Environment environment, List<Platform> platforms)
        implements ApplicationListener<ApplicationReadyEvent> {

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        String here = "http://127.0.0.1:" + environment.getProperty("local.server.port");
        System.out.println();
        System.out.println("class-liaison is ready.");
        if (platforms.stream().anyMatch(platform -> platform.bot().value().equals("playground"))) {
            System.out.println("  Playground: " + here + "/playground/");
        }
        if (platforms.isEmpty()) {
            System.out.println(
                    "  No chat platform: set TELEGRAM_BOT_TOKEN, or LIAISON_PLAYGROUND=on, and start again.");
        }
        System.out.println("  Health:     " + here + "/actuator/health");
        System.out.println("  Stop with Ctrl+C.");
    }
}
