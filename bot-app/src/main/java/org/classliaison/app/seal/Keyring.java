package org.classliaison.app.seal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.classliaison.app.trouble.Trouble;

/**
 * The keys there are.
 *
 * @param keys the first seals, all of them open; at least one
 */
record Keyring(List<CareKey> keys) {

    Keyring {
        keys = List.copyOf(keys);
    }

    /** @param text keys with a comma or a line break between them */
    static Keyring read(String text, String source) {
        List<CareKey> keys = Arrays.stream(text.split("[,\\n]", -1))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .map(key -> CareKey.read(key, source))
                .toList();
        if (keys.isEmpty()) {
            throw new Trouble(
                    "There is no key in " + source + ".",
                    "Bring it back from your backup, or make one with: openssl rand -base64 32");
        }
        return new Keyring(keys);
    }

    CareKey current() {
        return keys.getFirst();
    }

    Optional<CareKey> byId(String id) {
        return keys.stream().filter(key -> key.id().equals(id)).findFirst();
    }

    String written() {
        return keys.stream().map(CareKey::base64).reduce("", (all, key) -> all + key + "\n");
    }
}
