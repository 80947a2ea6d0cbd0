/**
 * Days as people type and read them, and the rules by which they come round. Local days and times; the zone is that of the
 * branch's clock where a rule names no other.
 */
@NullMarked
package org.classliaison.core.calendar;

import org.jspecify.annotations.NullMarked;
