package org.classliaison.app.store;

/**
 * Something sealed.
 *
 * @param id of its row, as text
 */
record SealedRow(String id, String sealed) {}
