package org.classliaison.core.flow;

import java.util.Optional;
import org.classliaison.core.chat.Incoming;

/** Thinks about an update and returns the work to be done in one transaction, or nothing. */
@FunctionalInterface
public interface Plan {

    Optional<Runnable> of(Incoming incoming);
}
