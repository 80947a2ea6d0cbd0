/**
 * How readily the bot speaks unasked in a class: the manner that its members set, and the topics with which it has
 * become more careful there. Shown and changed in private only.
 */
@NullMarked
package org.classliaison.core.act.manner;

import org.jspecify.annotations.NullMarked;
