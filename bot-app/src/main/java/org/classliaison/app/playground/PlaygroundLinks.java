package org.classliaison.app.playground;

import org.classliaison.core.chat.DeepLinks;
import org.springframework.core.env.Environment;

/** Links into the page. What follows the {@code #} stays in the browser. */
final class PlaygroundLinks implements DeepLinks {

    private final Environment environment;

    PlaygroundLinks(Environment environment) {
        this.environment = environment;
    }

    @Override
    public String startLink(String payload) {
        return page() + "#start=" + payload;
    }

    @Override
    public String addToGroupLink(String payload) {
        return page() + "#addgroup=" + payload;
    }

    /** Asked each time: which port the server got is known only once it runs. */
    private String page() {
        String configured = environment.getProperty("server.port", "8080");
        return "http://localhost:" + environment.getProperty("local.server.port", configured) + "/playground/";
    }
}
