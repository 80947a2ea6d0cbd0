/** How lines of chat are read. */
@NullMarked
package org.classliaison.core.understand;

import org.jspecify.annotations.NullMarked;
