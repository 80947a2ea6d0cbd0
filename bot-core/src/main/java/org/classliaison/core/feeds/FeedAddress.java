package org.classliaison.core.feeds;

/** Where feeds are found from outside. */
@FunctionalInterface
public interface FeedAddress {

    /** The whole address that belongs to a secret. */
    String of(String secret);
}
