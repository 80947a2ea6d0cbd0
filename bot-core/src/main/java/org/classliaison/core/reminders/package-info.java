/**
 * What people are to be reminded of: a reminder is a rule, an occurrence is one telling of one of its dates. Only the
 * next telling of each lead time is kept; the rows decide what is due, not a scheduler.
 */
@NullMarked
package org.classliaison.core.reminders;

import org.jspecify.annotations.NullMarked;
