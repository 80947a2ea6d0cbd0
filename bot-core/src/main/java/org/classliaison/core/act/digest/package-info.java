/**
 * What a week of questions came to, told to those who look after it: figures, topics and what is still open.
 * Nobody is named and nobody is ranked.
 */
@NullMarked
package org.classliaison.core.act.digest;

import org.jspecify.annotations.NullMarked;
