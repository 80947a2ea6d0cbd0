/**
 * Classes, the people with a duty in them, and the invitations that make them so.
 * Everybody else is a pseudonym: no names of students are kept.
 */
@NullMarked
package org.classliaison.core.people;

import org.jspecify.annotations.NullMarked;
