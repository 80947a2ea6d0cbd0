/** What is decided, and the words of an answer. */
@NullMarked
package org.classliaison.core.act.answer;

import org.jspecify.annotations.NullMarked;
