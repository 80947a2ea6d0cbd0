/** Shows branch admins who has looked at care flags: names of those who looked, never of those who wrote. */
@NullMarked
package org.classliaison.core.act.access;

import org.jspecify.annotations.NullMarked;
