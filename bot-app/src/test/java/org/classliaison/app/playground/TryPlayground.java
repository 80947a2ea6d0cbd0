package org.classliaison.app.playground;

import org.springframework.boot.SpringApplication;

/** Starts the playground with the bot of a few lines, for a look in the browser. */
public final class TryPlayground {

    private TryPlayground() {}

    public static void main(String[] args) {
        SpringApplication application = new SpringApplication(TestPlayground.class);
        application.run("--server.address=127.0.0.1", "--server.port=8093", "--liaison.playground=on");
    }
}
