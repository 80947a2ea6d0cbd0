/**
 * Buttons that were offered. A button carries a short random token, what it does stands here,
 * and whether the presser may do it is asked again at each press.
 */
@NullMarked
package org.classliaison.core.offers;

import org.jspecify.annotations.NullMarked;
