/**
 * A small town to test in: the ports kept in memory, a chat server that shows what everybody sees, a clock moved by hand.
 * Tests read like a conversation; what they promise is in their names.
 */
@NullMarked
package org.classliaison.core.testing;

import org.jspecify.annotations.NullMarked;
