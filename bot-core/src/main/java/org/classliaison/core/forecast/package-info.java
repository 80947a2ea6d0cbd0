/**
 * What would be answered otherwise if entries were put into force: the last questions of the classes concerned, asked
 * once more with and without them. Whoever shows a change before it happens shows this with it.
 */
@NullMarked
package org.classliaison.core.forecast;

import org.jspecify.annotations.NullMarked;
