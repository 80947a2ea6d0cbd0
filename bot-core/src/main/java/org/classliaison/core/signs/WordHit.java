package org.classliaison.core.signs;

/**
 * A word of the project's list in a line.
 *
 * @param label what the word speaks for
 * @param from where it begins among the letters of the line
 * @param to where it ends there
 * @param bySound it only sounds like the word and is written otherwise
 */
record WordHit(String label, int from, int to, boolean bySound) {}
