/** Keys and seals. */
@NullMarked
package org.classliaison.app.seal;

import org.jspecify.annotations.NullMarked;
