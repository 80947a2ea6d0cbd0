package org.classliaison.core.people;

import java.util.Optional;

/** The class a person belongs to, as far as one can tell without keeping a list of students. */
@FunctionalInterface
public interface Homes {
    Optional<Long> of(Person person);
}
