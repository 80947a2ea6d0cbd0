/**
 * Letters and what becomes of them: claimed, sent, tried again, refused, in doubt.
 * Decides everything about sending but does not send: that is the courier's part.
 */
@NullMarked
package org.classliaison.core.outbox;

import org.jspecify.annotations.NullMarked;
