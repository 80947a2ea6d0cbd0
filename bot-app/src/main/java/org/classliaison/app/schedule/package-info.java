/**
 * Quartz ticks, and nothing more: the truth about what is due lives in our own rows.
 * The jobs are clustered on the database, so that one instance at a time does a chore.
 */
@NullMarked
package org.classliaison.app.schedule;

import org.jspecify.annotations.NullMarked;
