@NullMarked
package org.classliaison.core.notices;

import org.jspecify.annotations.NullMarked;
