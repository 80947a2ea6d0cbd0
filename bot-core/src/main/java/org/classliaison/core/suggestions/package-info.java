/**
 * The suggestion box: opinions with a receipt number and a reply. What they say and whose they are is kept sealed, apart
 * from where they stand.
 */
@NullMarked
package org.classliaison.core.suggestions;

import org.jspecify.annotations.NullMarked;
