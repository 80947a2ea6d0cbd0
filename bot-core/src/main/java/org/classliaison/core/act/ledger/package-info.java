/**
 * Keeping the records of a class by chat: members write down deadlines, events, figures and contacts, check them, and
 * take them off. Answers read them from the same place.
 */
@NullMarked
package org.classliaison.core.act.ledger;

import org.jspecify.annotations.NullMarked;
