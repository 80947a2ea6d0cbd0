/**
 * Private addresses under which calendar programs fetch the dates of a class or a person. Whoever has the address sees the
 * dates, so it is random, kept as a hash only, and can be made void.
 */
@NullMarked
package org.classliaison.core.feeds;

import org.jspecify.annotations.NullMarked;
