/**
 * What the bot keeps about somebody: said openly, shown on request, deleted on request.
 */
@NullMarked
package org.classliaison.core.act.privacy;

import org.jspecify.annotations.NullMarked;
