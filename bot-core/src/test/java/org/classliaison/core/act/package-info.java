/** What people get out of the skills, told as conversations. */
@NullMarked
package org.classliaison.core.act;

import org.jspecify.annotations.NullMarked;
