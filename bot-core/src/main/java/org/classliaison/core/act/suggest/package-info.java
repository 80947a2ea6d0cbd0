/**
 * The suggestion box: a student hands words in, signed or not, the two members answer, the reply comes back to the writer
 * alone. Nothing of it is ever said in a group.
 */
@NullMarked
package org.classliaison.core.act.suggest;

import org.jspecify.annotations.NullMarked;
