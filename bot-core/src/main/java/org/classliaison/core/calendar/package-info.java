/**
 * Days as people type and read them. Local days and times; the zone is that of the branch's clock.
 */
@NullMarked
package org.classliaison.core.calendar;

import org.jspecify.annotations.NullMarked;
