/**
 * Seals what only a member's press may open, with keys that are never in the database: from the environment, or from a
 * file that its owner alone can read.
 */
@NullMarked
package org.classliaison.app.seal;

import org.jspecify.annotations.NullMarked;
