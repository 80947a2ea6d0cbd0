package org.classliaison.core.care;

import org.classliaison.core.chat.BotId;
import org.classliaison.core.signs.Sign;

/**
 * A message put before a human (关怀提示), without its text and its writer: those are asked for apart, and the asking is
 * logged.
 *
 * @param sign why; of a report or a call for help it is what the person has chosen
 */
public record CareFlag(long id, BotId bot, long classId, Raised raised, Sign sign, CareState state) {

    public CareFlag in(CareState next) {
        return new CareFlag(id, bot, classId, raised, sign, next);
    }

    public CareFlag with(Raised changed) {
        return new CareFlag(id, bot, classId, changed, sign, state);
    }

    public CareFlag with(Sign other) {
        return new CareFlag(id, bot, classId, raised, other, state);
    }
}
