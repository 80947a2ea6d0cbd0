package org.classliaison.core.inbox;

/**
 * An update that could not be read or handled.
 *
 * @param id as the log names it
 * @param reason what was wrong with its shape, or the type of what was thrown; nothing of what somebody wrote
 */
public record SetAside(long id, String reason) {}
