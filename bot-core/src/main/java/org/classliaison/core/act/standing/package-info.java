/**
 * Where somebody stands: told to that person alone, in private, and written down by a member of the class only because
 * the person asked. What follows from it is computed; what is decided is for people.
 */
@NullMarked
package org.classliaison.core.act.standing;

import org.jspecify.annotations.NullMarked;
