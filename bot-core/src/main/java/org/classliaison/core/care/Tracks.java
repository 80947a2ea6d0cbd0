package org.classliaison.core.care;

/**
 * What a flag is known again by: marks of {@link Marks}, which say nothing to whoever has the table alone.
 *
 * @param writer of who wrote the line, in that class
 * @param message of the message
 * @param text of its words, so that a flood of the same is one flag
 */
public record Tracks(String writer, String message, String text) {}
