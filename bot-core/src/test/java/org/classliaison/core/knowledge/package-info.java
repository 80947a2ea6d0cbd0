/** What the library finds, on lines that it was not trained on and in the odd cases. */
@NullMarked
package org.classliaison.core.knowledge;

import org.jspecify.annotations.NullMarked;
