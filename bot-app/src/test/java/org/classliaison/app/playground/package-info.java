/**
 * The playground over real HTTP and on a real database, with a bot of a few lines in place of the real one.
 * {@code TryPlayground} starts it for a look in the browser.
 */
@NullMarked
package org.classliaison.app.playground;

import org.jspecify.annotations.NullMarked;
