/**
 * Who works for a bot when several instances run: the one that holds the bot's lease in the database.
 * Knows neither bots nor letters; others ask it whether they may go on.
 */
@NullMarked
package org.classliaison.app.lead;

import org.jspecify.annotations.NullMarked;
