/**
 * What may need a person's care, kept as little and as short as it can be: a flag without its text, its text sealed, its
 * writer as a mark that only this installation can make, and who has looked. A line without a flag is not here.
 */
@NullMarked
package org.classliaison.core.care;

import org.jspecify.annotations.NullMarked;
