/**
 * The command {@code evaluate}: how well the answering brain does on labelled lines that nothing was fitted on.
 * Thinks with the real library and the real deciding; no group, no database, no token.
 */
@NullMarked
package org.classliaison.app.evaluate;

import org.jspecify.annotations.NullMarked;
