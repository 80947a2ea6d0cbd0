/**
 * What is coming for a class or a person, as a month in the chat and as a feed for calendar programs. In a group only what
 * all of the class may see.
 */
@NullMarked
package org.classliaison.core.act.dates;

import org.jspecify.annotations.NullMarked;
