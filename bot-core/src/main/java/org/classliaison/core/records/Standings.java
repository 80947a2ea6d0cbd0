package org.classliaison.core.records;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** At most one set standing of a person in a class. There is no way to list those of a class. */
public interface Standings {

    /** A draft; it shows nowhere. */
    void add(Standing standing);

    Optional<Standing> byId(long id);

    /** Writes day, author and state of a set standing and removes whatever else there is for that person and class. */
    void set(Standing standing);

    /** The set ones of a person, newest first. */
    List<Standing> of(long personId);

    /** Everything about a person. */
    void forget(long personId);

    int removeDrafts(Instant before);
}
