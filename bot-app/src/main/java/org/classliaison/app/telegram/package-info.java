/**
 * The class group on Telegram: updates in by long polling, letters out by one call each.
 * The only room that knows the Telegram Bot API; everybody else speaks the words of the core.
 */
@NullMarked
package org.classliaison.app.telegram;

import org.jspecify.annotations.NullMarked;
