/**
 * Sharing with a class: written in private, agreed to by its author, seen by a member, posted seldom, taken back
 * whenever its author wants.
 */
@NullMarked
package org.classliaison.core.act.share;

import org.jspecify.annotations.NullMarked;
