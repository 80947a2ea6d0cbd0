/** What a rehearsal writes, and what it says when it cannot. */
@NullMarked
package org.classliaison.app.rehearse;

import org.jspecify.annotations.NullMarked;
