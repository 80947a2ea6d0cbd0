package org.classliaison.core.inbox;

/**
 * An accepted update that has not been handled.
 *
 * @param id ours, growing in the order of acceptance
 */
public record Waiting(long id, Arrival arrival) {}
