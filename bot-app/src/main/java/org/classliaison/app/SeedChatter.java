package org.classliaison.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** The lines of class chat that want no reply, from the db module's jar: one a line. */
final class SeedChatter {

    private static final String WHERE = "db/seed/chatter.txt";

    private SeedChatter() {}

    static List<String> lines() {
        try {
            return new ClassPathResource(WHERE)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The chatter in " + WHERE + " cannot be read", e);
        }
    }
}
