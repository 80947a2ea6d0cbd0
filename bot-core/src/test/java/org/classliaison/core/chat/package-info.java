@NullMarked
package org.classliaison.core.chat;

import org.jspecify.annotations.NullMarked;
