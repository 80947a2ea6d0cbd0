/**
 * Feeds for calendar programs over HTTP, as iCalendar text. Whoever asks is known by the secret in the address alone.
 */
@NullMarked
package org.classliaison.app.feed;

import org.jspecify.annotations.NullMarked;
