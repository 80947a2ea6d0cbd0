package org.classliaison.core.people;

import java.util.Optional;

/** Single values that outlive a restart. */
public interface Settings {

    Optional<String> get(String key);

    void put(String key, String value);

    void remove(String key);
}
