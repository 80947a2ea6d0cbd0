/**
 * Entries of the knowledge base as rows of a file: the rows, the headings, and the port of whatever reads and writes
 * the files themselves. Knows no file format.
 */
@NullMarked
package org.classliaison.core.files;

import org.jspecify.annotations.NullMarked;
