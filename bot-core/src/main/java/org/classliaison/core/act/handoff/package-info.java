/**
 * Questions in the hands of the two members: put before them, held by one, answered, closed, learned.
 * The asker sees at every step that a person has the question.
 */
@NullMarked
package org.classliaison.core.act.handoff;

import org.jspecify.annotations.NullMarked;
