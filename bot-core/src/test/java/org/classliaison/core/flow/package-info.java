@NullMarked
package org.classliaison.core.flow;

import org.jspecify.annotations.NullMarked;
