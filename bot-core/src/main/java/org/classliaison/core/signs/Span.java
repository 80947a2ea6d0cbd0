package org.classliaison.core.signs;

/**
 * A part of the line as it was written.
 *
 * @param start index of its first char
 * @param end index after its last char
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("A part of a line from " + start + " to " + end + " is none");
        }
    }
}
