/** What is seen in lines that nothing was learned from, and what must never be looked for. */
@NullMarked
package org.classliaison.core.signs;

import org.jspecify.annotations.NullMarked;
