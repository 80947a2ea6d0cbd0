/**
 * Accepts each update once, before it is confirmed to the platform.
 * Updates are kept raw until they have been handled, so that none is lost to a parser.
 */
@NullMarked
package org.classliaison.core.inbox;

import org.jspecify.annotations.NullMarked;
