package org.classliaison.app;

import org.classliaison.core.feeds.FeedAddress;
import org.springframework.core.env.Environment;

/**
 * Addresses of feeds, as seen from outside where somebody has set how: {@code LIAISON_URL} is what a proxy before this
 * program is called. Unset, they lead to this computer alone, as the program listens nowhere else.
 */
record FeedAddresses(String url, Environment environment) implements FeedAddress {

    @Override
    public String of(String secret) {
        String here = "http://127.0.0.1:" + environment.getProperty("local.server.port", "8080");
        return (url.isBlank() ? here : url.replaceAll("/+$", "")) + "/feed/" + secret + ".ics";
    }
}
