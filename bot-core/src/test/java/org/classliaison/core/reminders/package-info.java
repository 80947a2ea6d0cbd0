@NullMarked
package org.classliaison.core.reminders;

import org.jspecify.annotations.NullMarked;
