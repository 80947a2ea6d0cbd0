package org.classliaison.core.feeds;

import java.util.Optional;

/** Opens feeds for whoever knows their secret. */
@FunctionalInterface
public interface Feeds {

    /** Empty for a secret that never was one, was taken back, or whose holder may not see the dates any more. */
    Optional<Feed> open(String secret);
}
