package org.classliaison.app.seal;

import java.nio.file.Path;
import org.springframework.core.env.Environment;

/**
 * Where the keys come from.
 *
 * @param data the folder for everything the bot keeps
 * @param given {@code LIAISON_CARE_KEY}: keys with a comma between them, the first one seals; empty for the key file
 */
record KeySource(Path data, String given) {

    static KeySource from(Environment environment) {
        return new KeySource(
                Path.of(environment.getProperty("liaison.data", "data")),
                environment.getProperty("liaison.care.key", ""));
    }

    Keyring open() {
        return isGiven() ? Keyring.read(given, "LIAISON_CARE_KEY") : file().open();
    }

    boolean isGiven() {
        return !given.isBlank();
    }

    KeyFile file() {
        return new KeyFile(data);
    }
}
