/**
 * The days of each person's way, written down by the two members of the class in private, from a line or from a list, and
 * shown to them and to the person alone. What follows from the days is computed; what is decided is for people.
 */
@NullMarked
package org.classliaison.core.act.stages;

import org.jspecify.annotations.NullMarked;
