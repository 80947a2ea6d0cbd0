package org.classliaison.app.seal;

import java.util.List;
import org.classliaison.app.trouble.Trouble;
import org.springframework.core.env.Environment;

/**
 * The change from old keys to a new one, in steps that can be taken again after a crash: a new key comes in front, everything
 * is sealed with it, the old ones go.
 */
public final class KeyChange {

    private final KeySource source;

    public KeyChange(Environment environment) {
        this.source = KeySource.from(environment);
    }

    /**
     * Puts a new key in front. Where one is in front already, an earlier change was cut short and goes on.
     *
     * @throws Trouble if the keys come from the environment and there is only one
     */
    public void begin() {
        Keyring keyring = source.open();
        if (keyring.keys().size() > 1) {
            return;
        }
        if (source.isGiven()) {
            throw new Trouble(
                    "LIAISON_CARE_KEY holds one key, and a change needs the new one and the old one.",
                    "Make a key with openssl rand -base64 32, set LIAISON_CARE_KEY=NEW,OLD and run this again.");
        }
        source.file().replace(new Keyring(List.of(CareKey.fresh(), keyring.current())));
    }

    /**
     * Once nothing is sealed with the old keys any more.
     *
     * @return what the operator has to know
     */
    public String end() {
        if (source.isGiven()) {
            return "Everything is sealed with the first key of LIAISON_CARE_KEY. Take the others out of it now.";
        }
        source.file().replace(new Keyring(List.of(source.open().current())));
        return "Everything is sealed with a new key; the old one is gone. Take a new backup of care.key, apart from the database's.";
    }
}
