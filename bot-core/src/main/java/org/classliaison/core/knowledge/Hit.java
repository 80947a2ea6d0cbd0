package org.classliaison.core.knowledge;

/**
 * An entry that fits a line, and why.
 *
 * @param score probability that this entry's topic is the right one, given that one of the library's is
 */
public record Hit(Entry entry, double score, Evidence evidence) {}
