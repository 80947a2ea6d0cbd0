/**
 * Notices of the branch to its classes: what they say, for whom, in which state, where their copies are and who has
 * acknowledged them. Reads their marks; writes and sends nothing.
 */
@NullMarked
package org.classliaison.core.notices;

import org.jspecify.annotations.NullMarked;
