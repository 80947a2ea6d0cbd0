package org.classliaison.core.reminders;

/**
 * A telling with the reminder that it belongs to.
 *
 * @param closed whether another telling of the same date was done or left out: then this one is too
 */
public record Due(Reminder reminder, Occurrence occurrence, boolean closed) {}
