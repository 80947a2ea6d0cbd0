/**
 * A class group in a web page: a chat platform of its own beside Telegram, on the same inbox, outbox and rows.
 * It plays the platform's server for a handful of made-up people and never reaches a real group.
 */
@NullMarked
package org.classliaison.app.playground;

import org.jspecify.annotations.NullMarked;
