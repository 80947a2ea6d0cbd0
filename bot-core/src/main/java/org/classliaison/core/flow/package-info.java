/**
 * The machine's screens: what happens with an update, a letter, a due reminder, from end to end.
 * The only place that sees all rooms of the core.
 */
@NullMarked
package org.classliaison.core.flow;

import org.jspecify.annotations.NullMarked;
