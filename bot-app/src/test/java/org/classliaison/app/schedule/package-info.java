@NullMarked
package org.classliaison.app.schedule;

import org.jspecify.annotations.NullMarked;
