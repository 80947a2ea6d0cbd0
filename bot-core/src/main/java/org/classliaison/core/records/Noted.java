package org.classliaison.core.records;

import java.time.Instant;

/**
 * Who wrote something down, and when.
 *
 * @param personId a member or an admin; nobody may be found under it any more
 */
public record Noted(long personId, Instant at) {}
