package org.classliaison.core.knowledge;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it was before somebody changed it.
 *
 * @param personId who changed it; null once that person's data are erased
 * @param change what they did to it
 */
public record Version(long id, Entry entry, @Nullable Long personId, Change change, Instant at) {}
