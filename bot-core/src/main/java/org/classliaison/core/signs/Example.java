package org.classliaison.core.signs;

/**
 * A line to learn from, as numbers.
 *
 * @param line with its label
 * @param traits what it is made of
 * @param meaning its sentence vector
 * @param origin the number of the line that it was made from: what was made from one line is never learned from while
 *     the others are judged
 */
record Example(SignLine line, Traits traits, Meaning meaning, int origin) {}
