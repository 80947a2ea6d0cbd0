/**
 * What the bot may answer: entries with their layer, edition and dates, and the search that finds them.
 * Nothing here decides whether to speak; it says what fits a line of chat best and how sure that is.
 */
@NullMarked
package org.classliaison.core.knowledge;

import org.jspecify.annotations.NullMarked;
