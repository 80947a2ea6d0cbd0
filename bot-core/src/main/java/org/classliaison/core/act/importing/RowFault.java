package org.classliaison.core.act.importing;

/**
 * Why a row is no entry.
 *
 * @param number of the row as its reader counts it
 * @param words one sentence that says what to do
 */
public record RowFault(int number, String words) {}
