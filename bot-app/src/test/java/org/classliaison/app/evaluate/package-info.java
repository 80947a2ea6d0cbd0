/** Whether an evaluation counts rightly, and what it says when it cannot. */
@NullMarked
package org.classliaison.app.evaluate;

import org.jspecify.annotations.NullMarked;
