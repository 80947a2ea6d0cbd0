package org.classliaison.core.act.ledger;

import org.classliaison.core.records.ClassRecord.What;
import org.jspecify.annotations.Nullable;

/**
 * A draft after one more line.
 *
 * @param what all that is known by now
 * @param trouble what is wrong with the line, in the user's language; null where nothing is
 */
record LineRead(What what, @Nullable String trouble) {}
