@NullMarked
package org.classliaison.core.calendar;

import org.jspecify.annotations.NullMarked;
