package org.classliaison.core.care;

import java.time.Instant;
import java.util.Optional;

/** What people have written for the members and not yet agreed to send; sealed, one each, gone within the hour. */
public interface CareDrafts {

    /** Takes the place of what was there. */
    void put(String personMark, String words, Instant at);

    /** Takes it out. */
    Optional<String> take(String personMark);

    int removeBefore(Instant before);
}
