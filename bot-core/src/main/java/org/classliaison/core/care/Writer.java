package org.classliaison.core.care;

/**
 * Who wrote a line, or asks for help. Kept sealed, apart from the text.
 *
 * @param userId the platform's user id
 * @param name the display name at that moment
 */
public record Writer(long userId, String name) {}
