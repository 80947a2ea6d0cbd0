/**
 * Reminders: members set them in private, by a sentence or by buttons; they are told in the group, to both members or to
 * one person, and are done, put off, left out or changed from there. What is overdue goes to the members.
 */
@NullMarked
package org.classliaison.core.act.remind;

import org.jspecify.annotations.NullMarked;
