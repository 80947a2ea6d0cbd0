package org.classliaison.app.store;

import java.time.Instant;
import org.classliaison.core.chat.BotId;

/** A row of care_unread. */
record UnreadRow(long id, BotId bot, String personMark, Instant putAt, String sealed) {}
