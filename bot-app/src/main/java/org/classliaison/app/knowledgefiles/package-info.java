/**
 * The files of the knowledge base: Excel, CSV, Markdown and Word, read into rows and written from them.
 * All libraries for that live here; what a row means is the core's.
 */
@NullMarked
package org.classliaison.app.knowledgefiles;

import org.jspecify.annotations.NullMarked;
