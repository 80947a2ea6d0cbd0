package org.classliaison.core.people;

import java.util.Optional;

/** Small facts about the whole installation that must outlive a restart, such as the hash of the admins' code. */
public interface Settings {

    /** Present where a second person has to agree before something is posted. */
    String NOTICE_APPROVAL = "notices.approval";

    /** @param key at most 100 characters */
    Optional<String> get(String key);

    /** Replaces what was there. */
    void put(String key, String value);

    /** Does nothing where there is no such key. */
    void remove(String key);
}
