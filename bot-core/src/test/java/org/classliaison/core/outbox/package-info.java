@NullMarked
package org.classliaison.core.outbox;

import org.jspecify.annotations.NullMarked;
