@NullMarked
package org.classliaison.app.feed;

import org.jspecify.annotations.NullMarked;
