@NullMarked
package org.classliaison.app;

import org.jspecify.annotations.NullMarked;
