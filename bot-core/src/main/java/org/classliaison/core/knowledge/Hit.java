package org.classliaison.core.knowledge;

/**
 * An entry that fits a line, and why.
 *
 * @param score probability that this entry answers the line, given that one of the library's entries does
 */
public record Hit(Entry entry, double score, Evidence evidence) {}
